package cn.shegong.domain.pay;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Vector;

/**
 * 薪酬指导价位表: the guidance prices as published (Annex 2).
 *
 * @param rows one a grade, in order
 * @param source the annex
 */
public record PayTable(Vector<Row> rows, Source source) {

    /** One grade: its name and its price in each pay field. */
    public record Row(Grade grade, Text level, GuidancePrice general, GuidancePrice special) {
        public GuidancePrice price(PayField field) {
            return field == PayField.GENERAL ? general : special;
        }
    }

    /**
     * @throws IllegalArgumentException if it is not the ten grades in order
     */
    public PayTable {
        if (!rows.map(Row::grade).equals(Grade.ALL)) {
            throw new IllegalArgumentException("a pay table has the ten grades in order");
        }
    }

    public Row row(Grade grade) {
        return rows.get(grade.ordinal());
    }
}
