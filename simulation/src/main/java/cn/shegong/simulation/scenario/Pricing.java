package cn.shegong.simulation.scenario;

/** 定价方式: whose vintage prices a cycle. */
public enum Pricing {
    /** 锁定: the one in force in the cycle's opening month, to its end. */
    LOCKED,
    /** 随调: each month's own. */
    PASS_THROUGH;

    /** {@return as it is written in files: {@code locked} or {@code pass-through}} */
    public String key() {
        return this == LOCKED ? "locked" : "pass-through";
    }
}
