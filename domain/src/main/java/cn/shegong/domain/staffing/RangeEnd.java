package cn.shegong.domain.staffing;

/** 区间取值: which end of a range of posts is budgeted. */
public enum RangeEnd {
    MIN,
    MAX;

    /** As it is written in files. */
    public String key() {
        return this == MIN ? "min" : "max";
    }
}
