package cn.shegong.domain.pay;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Vector;

/**
 * 薪酬指导价位表: the guidance prices as published (Annex 2).
 *
 * @param rows one a grade, in order
 * @param source the annex
 * @param median 中位值: that the prices are medians, and so what pay is held against and not its minimum
 */
public record PayTable(Vector<Row> rows, Source source, Source median) {

    /**
     * One grade: its name and its price in each pay field.
     *
     * @param grade whose prices they are
     * @param level 档次: the grade's name
     * @param general CNY a month in the general pay field
     * @param special CNY a month in the special pay field
     */
    public record Row(Grade grade, Text level, GuidancePrice general, GuidancePrice special) {
        /**
         * {@return the grade's price in a pay field, CNY a month}
         *
         * @param field general or special
         */
        public GuidancePrice price(PayField field) {
            return field == PayField.GENERAL ? general : special;
        }
    }

    /**
     * A grade's row stands at its number.
     *
     * @param rows ten, from grade 1 to grade 10
     * @param source the annex
     * @param median that the prices are medians
     * @throws IllegalArgumentException if it is not the ten grades in order
     */
    public PayTable {
        if (!rows.map(Row::grade).equals(Grade.ALL)) {
            throw new IllegalArgumentException("a pay table has the ten grades in order");
        }
    }
}
