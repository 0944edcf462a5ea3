package cn.shegong.adapters.office.sheet;

/** 轻重: what a row or a cell is in its table. */
public enum Emphasis {
    PLAIN,
    HEAD,
    /** Of a column that may be left blank. */
    MINOR_HEAD,
    /** A row that shows how to fill in the others. */
    EXAMPLE,
    /** A cell to be filled in. */
    INPUT,
    TOTAL,
    /** Of a sheet, or of a table on it. */
    TITLE,
    SUBTITLE,
    NOTE
}
