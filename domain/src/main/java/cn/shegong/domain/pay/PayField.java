package cn.shegong.domain.pay;

/** 薪酬领域: which column of Annex 2 prices a post. */
public enum PayField {
    /** 一般领域. */
    GENERAL,
    /** 特殊领域: highly professional work of high occupational risk (Measure 6). */
    SPECIAL;

    /** {@return the pay field as it is written in files, such as {@code general}} */
    public String key() {
        return this == GENERAL ? "general" : "special";
    }
}
