package cn.shegong.adapters.office.write;

/** 轻重: what a row or a cell is in its table. */
enum Emphasis {
    PLAIN,
    HEAD,
    TOTAL,
    /** Of a sheet, or of a table on it. */
    TITLE,
    SUBTITLE,
    NOTE
}
