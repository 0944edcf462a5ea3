package cn.shegong.domain.coverage;

import cn.shegong.domain.check.RuleId;
import cn.shegong.domain.deadline.DeadlineKind;

/** 用途: something that the program does for a measure. */
public sealed interface Use {

    /**
     * 计算: figures are computed from what the measure states, or an annex that it refers to.
     *
     * @param calculation the part of the reckoning
     */
    record Calculated(Calculation calculation) implements Use {}

    /**
     * 检查: a rule holds proposals or rosters against it.
     *
     * @param rule which
     */
    record Checked(RuleId rule) implements Use {}

    /**
     * 期限: it sets a day by which something is to be done.
     *
     * @param kind what is to be done by that day
     */
    record Due(DeadlineKind kind) implements Use {}
}
