package cn.shegong.domain.figure;

/** 单位: what a figure counts. */
public enum Unit {
    /** 元: yuan, in whatever span the label says. */
    CNY,
    /** 元/月: yuan a month. */
    CNY_A_MONTH,
    /** 元/人/年: yuan a person a year. */
    CNY_A_PERSON_A_YEAR,
    /** 人: people. */
    HEADS,
    /** 岗: posts. */
    POSTS,
    /** 服务数量: clients or units of a norm. */
    QUANTITY,
    /** 月: months, or heads x months. */
    MONTHS,
    /** 年: years. */
    YEARS,
    /** 学时: hours of continuing education. */
    HOURS,
    /** 占比: a ratio, 0.05 for 5%. */
    SHARE,
    /** 数: a bare number, such as a weight or a count of projects. */
    NUMBER
}
