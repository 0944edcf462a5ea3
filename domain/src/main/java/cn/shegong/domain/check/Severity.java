package cn.shegong.domain.check;

/** 轻重: what a finding is, the gravest first. */
public enum Severity {
    /** 违规: the measures do not allow it. */
    VIOLATION,
    /** 建议: the measures advise otherwise. */
    ADVICE,
    /** 提示: to be known. */
    NOTICE;

    /** {@return the severity as it is written in answers, such as {@code violation}} */
    public String key() {
        return switch (this) {
            case VIOLATION -> "violation";
            case ADVICE -> "advice";
            case NOTICE -> "notice";
        };
    }
}
