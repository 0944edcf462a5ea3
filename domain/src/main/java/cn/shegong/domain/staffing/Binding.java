package cn.shegong.domain.staffing;

/** 约束力: what a shortfall of posts is. */
public enum Binding {
    /** 违规: the posts must be there. */
    VIOLATION,
    /** 建议: they should be there. */
    ADVICE,
    /** 不作要求: none is asked for beyond the posts that exist. */
    NONE
}
