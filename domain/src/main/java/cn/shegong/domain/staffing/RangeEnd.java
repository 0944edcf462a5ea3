package cn.shegong.domain.staffing;

/** 区间取值: which end of a range of posts is budgeted. */
public enum RangeEnd {
    /** 下限: the fewest posts that a norm asks for. */
    MIN,
    /** 上限: the most. */
    MAX;

    /** {@return the end as it is written in files, such as {@code min}} */
    public String key() {
        return this == MIN ? "min" : "max";
    }
}
