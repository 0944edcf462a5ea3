package cn.shegong.domain.measures;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.OverallMix;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Sourced;

/**
 * 薪酬规则: Measure 6 and Annex 2.
 *
 * @param table the guidance prices as published, CNY a month
 * @param overallMix each band's share of heads in the overall average
 * @param onCost 用人单位负担: the employer's social insurance and housing fund, a share of pay
 * @param costing the default
 */
public record PayRules(
        PayTable table, Sourced<OverallMix> overallMix, Sourced<Percentage> onCost, Sourced<Costing> costing) {}
