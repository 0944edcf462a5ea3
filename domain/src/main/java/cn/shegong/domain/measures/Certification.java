package cn.shegong.domain.measures;

import java.time.YearMonth;

/**
 * 持证上岗: from when whoever fills a professional post must hold a certificate (Measure 4).
 *
 * @param contractsFrom the first month whose new contracts ask for it
 * @param everyoneFrom the calendar year by which every post of purchased projects is to be filled so
 */
public record Certification(YearMonth contractsFrom, int everyoneFrom) {

    /**
     * {@return whether a contract that starts in the month asks for certificates from its start}
     *
     * @param start the contract's first month
     */
    public boolean binds(YearMonth start) {
        return !start.isBefore(contractsFrom);
    }
}
