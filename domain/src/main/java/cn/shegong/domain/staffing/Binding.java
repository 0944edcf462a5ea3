package cn.shegong.domain.staffing;

/** 约束力: what a shortfall of posts is. */
public enum Binding {
    VIOLATION,
    ADVICE,
    NONE
}
