package cn.shegong.application.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** 印出的格: what one cell of a printed table holds, and how it is printed. */
public sealed interface PrintedCell {

    /** {@return as it is printed} */
    String text();

    /** {@return an empty cell} */
    static PrintedCell blank() {
        return new Words("");
    }

    /**
     * {@return 年度: a fiscal year, with no sign between its digits}
     *
     * @param year of the calendar
     */
    static PrintedCell year(int year) {
        return new Numeral(Kind.YEAR, BigDecimal.valueOf(year), Integer.toString(year));
    }

    /**
     * 文字.
     *
     * @param text as it is printed
     */
    record Words(String text) implements PrintedCell {}

    /**
     * 数字.
     *
     * @param kind what it says
     * @param number money in the unit of its table; a rate as a share of one
     * @param text as it is printed
     */
    record Numeral(Kind kind, BigDecimal number, String text) implements PrintedCell {}

    /**
     * 日期.
     *
     * @param day printed as in 2027-01-31
     */
    record Day(LocalDate day) implements PrintedCell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /**
     * 年月.
     *
     * @param month printed as in 2027-01
     */
    record Month(YearMonth month) implements PrintedCell {
        @Override
        public String text() {
            return month.toString();
        }
    }

    /** What a number says. */
    enum Kind {
        /** 金额, two places. */
        MONEY,
        /** 个数, whole. */
        COUNT,
        /** 个数, one place. */
        TENTHS,
        /** 比例, as per cent with two places. */
        RATE,
        /** 年度. */
        YEAR
    }
}
