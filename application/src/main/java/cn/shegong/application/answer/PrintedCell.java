package cn.shegong.application.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** 印出的格: what one cell of a printed table holds, and how it is printed. */
public sealed interface PrintedCell {

    /** As it is printed. */
    String text();

    /** An empty cell. */
    static PrintedCell blank() {
        return new Words("");
    }

    /** 年度: a fiscal year, with no sign between its digits. */
    static PrintedCell year(int year) {
        return new Numeral(Kind.YEAR, BigDecimal.valueOf(year), Integer.toString(year));
    }

    /** 文字. */
    record Words(String text) implements PrintedCell {}

    /**
     * 数字.
     *
     * @param number money in the unit of its table; a rate as a share of one
     */
    record Numeral(Kind kind, BigDecimal number, String text) implements PrintedCell {}

    /** 日期. */
    record Day(LocalDate day) implements PrintedCell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** 年月. */
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
