package cn.shegong.domain.figure;

/** 单位: what a figure counts. */
public enum Unit {
    CNY,
    CNY_A_MONTH,
    CNY_A_PERSON_A_YEAR,
    HEADS,
    POSTS,
    QUANTITY,
    MONTHS,
    YEARS,
    HOURS,
    SHARE,
    NUMBER
}
