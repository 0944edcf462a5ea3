package cn.shegong.domain.deadline;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.source.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * 期限: a day by which something is to be done about one purchase cycle of a project.
 *
 * @param kind what is to be done
 * @param project of which it is asked
 * @param cycle of which it is asked; its months may lie before and after the day
 * @param due the last day on which it is in time
 * @param filed the month in which it was done; left blank where it was not
 * @param state as of the day asked about
 * @param source the clause that sets it
 */
public record Deadline(
        DeadlineKind kind,
        Project project,
        Cycle cycle,
        LocalDate due,
        Entry<YearMonth> filed,
        State state,
        Source source) {

    /** How it stands. */
    public enum State {
        /** 已办: done in time. */
        DONE,
        /** 逾期办理: done after the day. */
        DONE_LATE,
        /** 逾期: the day has passed and it is not done. */
        LATE,
        /** 未到期. */
        COMING,
        /** 已届满: the cycle is over. */
        ENDED;

        /** {@return the state as it is written in answers, such as {@code done-late}} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return whether the day has passed and it is not done} */
    public boolean isLate() {
        return state == State.LATE;
    }

    /**
     * {@return days to the day on which it is due; below 0 where that has passed}
     *
     * @param day from which they are counted
     */
    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, due);
    }
}
