package cn.shegong.domain.measures;

/** 效力状态: how a text of measures stands at a time. */
public enum Standing {
    /** 尚未施行. */
    NOT_YET,
    /** 有效. */
    IN_FORCE,
    /** 已失效. */
    EXPIRED;

    /** {@return the standing as it is written in answers, such as {@code in-force}} */
    public String key() {
        return switch (this) {
            case NOT_YET -> "not-yet";
            case IN_FORCE -> "in-force";
            case EXPIRED -> "expired";
        };
    }
}
