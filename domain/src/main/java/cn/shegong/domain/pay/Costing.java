package cn.shegong.domain.pay;

/** 核算口径: how the pay of a project is reckoned. */
public enum Costing {
    /** 按薪级: each head at the guidance price of its grade. */
    GRADES,
    /** 按总体平均值: each head at the overall average, the letter of Measure 6. */
    AVERAGE;

    /** {@return the way as it is written in files, such as {@code grades}} */
    public String key() {
        return this == GRADES ? "grades" : "average";
    }
}
