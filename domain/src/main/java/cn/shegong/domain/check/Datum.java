package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import java.time.YearMonth;

/** 所见、所求: what was found, or is asked for. */
public sealed interface Datum {

    /** A number, with where it comes from. */
    record Amount(Figure figure) implements Datum {}

    /** 月份. */
    record Month(YearMonth month) implements Datum {}

    /** 期间: some months, both included. */
    record Period(YearMonth from, YearMonth to) implements Datum {}

    /** 状态: how something stands. */
    record Standing(State state) implements Datum {}

    /** How things can stand. */
    enum State {
        REVIEW_PASSED,
        REVIEW_PENDING,
        REVIEW_REFUSED,
        CERTIFIED,
        NOT_CERTIFIED,
        INDUCTED,
        NOT_INDUCTED
    }
}
