package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import java.time.YearMonth;

/** 所见、所求: what was found, or is asked for. */
public sealed interface Datum {

    /**
     * A number, with where it comes from.
     *
     * @param figure in its unit
     */
    record Amount(Figure figure) implements Datum {}

    /**
     * 月份.
     *
     * @param month of any year
     */
    record Month(YearMonth month) implements Datum {}

    /**
     * 期间: some months, both included.
     *
     * @param from the first month
     * @param to the last month
     */
    record Period(YearMonth from, YearMonth to) implements Datum {}

    /**
     * 状态: how something stands.
     *
     * @param state how it stands
     */
    record Standing(State state) implements Datum {}

    /** How things can stand. */
    enum State {
        /** 评审通过: the review committee has passed the project. */
        REVIEW_PASSED,
        /** 待评审: it has not decided yet. */
        REVIEW_PENDING,
        /** 评审未通过: it has refused the project. */
        REVIEW_REFUSED,
        /** 持证: the person holds a certificate. */
        CERTIFIED,
        /** 无证: the person holds none. */
        NOT_CERTIFIED,
        /** 已岗前培训: the person was inducted. */
        INDUCTED,
        /** 未岗前培训: the person was not. */
        NOT_INDUCTED
    }
}
