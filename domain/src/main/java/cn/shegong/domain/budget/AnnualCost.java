package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Figure;

/** 年度成本: what a project costs a year at one vintage. */
public sealed interface AnnualCost {

    /** {@return 年度预算, CNY a year} */
    Figure budget();

    /** {@return 督导经费, CNY a month; it lies within the budget} */
    Figure supervision();

    /** {@return 人数: all heads, auxiliary ones included} */
    Figure heads();

    /** {@return whether the package standard is the price: the floor is above the package; never where no package is known} */
    default boolean isAtFloor() {
        return this instanceof Costed costed
                && budget().value().compareTo(costed.packaged().value()) > 0;
    }

    /**
     * Costed by pay.
     *
     * @param heads 人数: all heads, auxiliary ones included
     * @param budget 年度预算: the larger of package and floor, CNY a year
     * @param supervision 督导经费, CNY a month
     * @param pay 月薪酬, before the employer's on-cost, CNY a month
     * @param labour 人力成本: a year's pay with the employer's on-cost, CNY a year
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

    /**
     * Pay goes by grade, and only the number of heads is known: the package standard is the budget.
     *
     * @param heads 人数
     * @param budget 年度预算: heads x package standard, CNY a year
     * @param supervision 督导经费, CNY a month
     */
    record AtStandard(Figure heads, Figure budget, Figure supervision) implements AnnualCost {}
}
