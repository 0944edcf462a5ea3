package cn.shegong.domain.pay;

/** 职级: one of the four bands of salary grades, highest first (Annex 2). */
public enum Band {
    /** 高级: grades 1 to 3. */
    SENIOR,
    /** 中级: grades 4 to 6. */
    INTERMEDIATE,
    /** 助理（初级）: grades 7 to 9. */
    ASSISTANT,
    /** 辅助: grade 10, without certificate. */
    AUXILIARY;

    /** {@return the band as it is written in files, such as {@code senior}} */
    public String key() {
        return switch (this) {
            case SENIOR -> "senior";
            case INTERMEDIATE -> "intermediate";
            case ASSISTANT -> "assistant";
            case AUXILIARY -> "auxiliary";
        };
    }
}
