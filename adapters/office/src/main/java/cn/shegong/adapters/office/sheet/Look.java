package cn.shegong.adapters.office.sheet;

/** 数字样式: how a value looks. */
public enum Look {
    TEXT("@"),
    /** Words in sentences, which go on in the next line. */
    PROSE("@"),
    /** Two places, thousands told apart. */
    MONEY("#,##0.00"),
    /** The same, and nothing where there is none. */
    MONEY_IF_ANY("#,##0.00;-#,##0.00;"),
    COUNT("#,##0"),
    /** Posts that are no whole number. */
    TENTHS("#,##0.0"),
    COUNT_IF_ANY("#,##0;-#,##0;"),
    YEAR("0"),
    RATE("0.00%"),
    /** As many places as there are. */
    NUMBER("#,##0.######"),
    MONTH("yyyy-mm"),
    DAY("yyyy-mm-dd");

    private final String format;

    Look(String format) {
        this.format = format;
    }

    public String format() {
        return format;
    }
}
