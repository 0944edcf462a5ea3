package cn.shegong.domain.measures;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.source.Sourced;

/**
 * 经费规则: Measures 6 and 13.
 *
 * @param labourShare at least this share of the funds is labour
 * @param professionalShare at least this share of the heads are professional posts
 * @param standards the package standards, CNY a person a year
 * @param supervision the fee, CNY a month for each supervised head
 * @param cycle 购买周期, months: generally
 * @param shortCycle 短周期, months: a cycle of fewer is worth a second look
 * @param adjustment 调整间隔, months: in principle
 */
public record FundRules(
        Sourced<Percentage> labourShare,
        Sourced<Percentage> professionalShare,
        PublishedStandards standards,
        Sourced<Supervision> supervision,
        Sourced<Integer> cycle,
        Sourced<Integer> shortCycle,
        Sourced<Integer> adjustment) {

    /** {@return the most that auxiliary heads may be of all heads: what professional posts leave, 0 % to 100 %} */
    public Percentage mostAuxiliary() {
        return new Percentage(
                Percentage.of(100).percent().subtract(professionalShare.value().percent()));
    }
}
