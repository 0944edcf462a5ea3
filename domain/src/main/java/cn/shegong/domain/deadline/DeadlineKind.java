package cn.shegong.domain.deadline;

import cn.shegong.domain.check.RenewalApplication;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Filings;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/** 期限种类: what is to be done about a purchase cycle by a day. */
public enum DeadlineKind {
    /** 续期申请: the last day to apply for renewal, for a project that renews (Measure 12). */
    RENEWAL("renewal-application"),
    /** 评估: the last day to evaluate it, its own last (Measure 14). */
    EVALUATION("evaluation"),
    /** 周期届满: its last day (Measure 13). */
    CYCLE_END("cycle-end");

    private final String key;

    DeadlineKind(String key) {
        this.key = key;
    }

    /** {@return the kind as it is written in answers, such as {@code cycle-end}} */
    public String key() {
        return key;
    }

    /**
     * {@return the clause that sets the day}
     *
     * @param text the measures in force at the cycle's opening
     */
    public Source source(Measures text) {
        return switch (this) {
            case RENEWAL -> text.checks().renewal().source();
            case EVALUATION -> text.checks().evaluation();
            case CYCLE_END -> text.funds().cycle().source();
        };
    }

    /** The month on whose last day it is due. */
    YearMonth month(Cycle cycle, Measures text) {
        YearMonth last = cycle.end().minusMonths(1);
        return this == RENEWAL ? RenewalApplication.lastMonth(last, text) : last;
    }

    /** When it was done, as far as that was recorded. */
    Seq<YearMonth> filed(Filings filings) {
        return switch (this) {
            case RENEWAL -> filings.applied();
            case EVALUATION -> filings.evaluated();
            case CYCLE_END -> Vector.empty();
        };
    }
}
