package cn.shegong.adapters.office.write;

import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;

/**
 * 底稿的列: which column holds what; after the annual figures a column for each series and year.
 *
 * @param shown without the number of projects, of which each row is one
 */
record WorkingsLayout(Vector<Series> shown, Vector<Integer> years) {

    static final int OPENING = 3;
    static final int FROM = 4;
    static final int TO = 5;
    static final int FIRST_GRADE = 8;
    static final int LAST_GRADE = FIRST_GRADE + Grade.ALL.size() - 1;
    static final int FIRST_BAND = LAST_GRADE + 1;
    static final int LAST_BAND = FIRST_BAND + Band.values().length - 1;
    static final int HEADS = LAST_BAND + 1;
    static final int STANDARD = HEADS + 1;
    static final int PAY = STANDARD + 1;
    static final int LABOUR = PAY + 1;
    static final int PACKAGE = LABOUR + 1;
    static final int FLOOR = PACKAGE + 1;
    static final int BUDGET = FLOOR + 1;
    static final int LABOUR_OWED = BUDGET + 1;
    static final int SUPERVISION = LABOUR_OWED + 1;
    static final int FIRST_YEAR = SUPERVISION + 1;

    int column(Series series, int year) {
        return FIRST_YEAR + shown.indexOf(series) * years.size() + years.indexOf(year);
    }

    int year(int column) {
        return years.get((column - FIRST_YEAR) % years.size());
    }
}
