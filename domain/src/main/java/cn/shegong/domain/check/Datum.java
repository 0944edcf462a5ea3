package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Map;
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
     * 各薪级人数: of the grades in which two staffs differ.
     *
     * @param heads by grade, 0 too, in order
     */
    record HeadsByGrade(Map<Grade, Long> heads) implements Datum {}

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
        /** 助理社会工作师证书: the person holds at least that of an assistant. */
        ASSISTANT_CERTIFICATE,
        /** 社会工作师证书: the person holds at least that of a social worker. */
        INTERMEDIATE_CERTIFICATE,
        /** 高级社会工作师证书: the person holds that of a senior social worker. */
        SENIOR_CERTIFICATE,
        /** 已岗前培训: the person was inducted. */
        INDUCTED,
        /** 未岗前培训: the person was not. */
        NOT_INDUCTED,
        /** 已备案: the person was on file on the platform. */
        FILED,
        /** 未备案: the roster gives no number of the filing. */
        NOT_FILED,
        /** 已公开招聘: the post was advertised on the platform. */
        ADVERTISED,
        /** 未公开招聘: the roster does not give that it was. */
        NOT_ADVERTISED,
        /** 已备案并公开招聘. */
        FILED_AND_ADVERTISED,
        /** 未备案、未公开招聘. */
        NOT_FILED_OR_ADVERTISED,
        /** 项目备案: the project is filed with the review committee. */
        PROJECT_FILED
    }
}
