package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Figure;

/** 年度成本: what a project costs a year at one vintage. */
public sealed interface AnnualCost {

    /** 年度预算, CNY a year. */
    Figure budget();

    /** 督导经费, CNY a month. */
    Figure supervision();

    Figure heads();

    /**
     * Costed by pay.
     *
     * @param pay 月薪酬, CNY a month
     * @param labour 人力成本, CNY a year
     * @param packaged 打包费: labour over the share that labour must be, CNY a year
     * @param labourOwed 应付人员差额: what the provider owes its people where the floor binds, CNY a year
     */
    record Costed(
            Figure heads,
            Figure budget,
            Figure supervision,
            Figure pay,
            Figure labour,
            Figure packaged,
            Figure labourOwed)
            implements AnnualCost {}

    /** Only the number of heads is known: the package standard is the budget. */
    record AtStandard(Figure heads, Figure budget, Figure supervision) implements AnnualCost {}
}
