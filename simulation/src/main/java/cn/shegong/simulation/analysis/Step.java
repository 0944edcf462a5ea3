package cn.shegong.simulation.analysis;

/** 因素: one group of settings, in the order in which a waterfall switches them. */
public enum Step {
    /** 合同: cycles that open and end, at published prices; between years only. */
    CONTRACTS("contracts"),
    /** 需求: range and growth. */
    NEED("need"),
    /** 条件: pricing and costing. */
    TERMS("terms"),
    /** 薪酬: adjustments. */
    PRICE("price"),
    /** 用人单位负担: the employer's on-cost. */
    ON_COST("onCost"),
    /** 打包标准: the city's and the districts'. */
    STANDARDS("standards");

    private final String key;

    Step(String key) {
        this.key = key;
    }

    /** {@return as it is written in answers, such as {@code onCost}} */
    public String key() {
        return key;
    }
}
