package cn.shegong.domain.pay;

/** 职级: one of the four bands of salary grades, highest first (Annex 2). */
public enum Band {
    SENIOR,
    INTERMEDIATE,
    ASSISTANT,
    AUXILIARY;

    /** As it is written in files, such as {@code senior}. */
    public String key() {
        return switch (this) {
            case SENIOR -> "senior";
            case INTERMEDIATE -> "intermediate";
            case ASSISTANT -> "assistant";
            case AUXILIARY -> "auxiliary";
        };
    }
}
