package cn.shegong.simulation.analysis;

/** 因素: one group of settings, in the order in which a waterfall switches them. */
public enum Step {
    /** 合同: cycles that open and end, at published prices; between years only. */
    CONTRACTS("contracts"),
    /** 新增项目: rows that only the second plan has; between plans only. */
    ENTERED("entered"),
    /** 退出项目: rows that only the first plan has; between plans only. */
    LEFT("left"),
    /** 变更项目: rows of both plans that take the second's form; between plans only. */
    CHANGED("changed"),
    /** 需求: range and growth. */
    NEED("need"),
    /** 条件: pricing and costing. */
    TERMS("terms"),
    /** 薪酬: adjustments, at the standards of the first. */
    PRICE("price"),
    /** 用人单位负担: the employer's on-cost. */
    ON_COST("onCost"),
    /** 打包标准: the city's, also as far as they follow an adjustment, and the districts'. */
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
