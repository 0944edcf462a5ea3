package cn.shegong.domain.check;

/** 经费科目: a line of a project's funds (Measure 13). */
public enum FundLine {
    /** 人力成本. */
    LABOUR("labour"),
    /** 督导经费. */
    SUPERVISION("supervision"),
    /** 业务活动费. */
    ACTIVITIES("activities"),
    /** 管理费. */
    MANAGEMENT("management"),
    /** 服务险和税费. */
    INSURANCE_AND_TAX("insuranceAndTax"),
    /** 人员培训费. */
    TRAINING("training");

    private final String key;

    FundLine(String key) {
        this.key = key;
    }

    /** {@return the line as it is written in files, such as {@code insuranceAndTax}} */
    public String key() {
        return key;
    }
}
