package cn.shegong.domain.figure;

import cn.shegong.domain.source.Source;

/** 依据: what a figure rests on. */
public sealed interface Basis {

    /** Nothing but the inputs. */
    Basis ARITHMETIC = new Arithmetic();

    /**
     * {@return the measures, at a clause or an annex cell}
     *
     * @param source where the figure stands, and how that is read
     */
    static Basis of(Source source) {
        return new Stated(source);
    }

    /**
     * The measures: a clause or an annex cell, perhaps with an interpretation.
     *
     * @param source where it stands, and how that is read
     */
    record Stated(Source source) implements Basis {}

    /**
     * A cell of the portfolio.
     *
     * @param project the row's id; of a roster, the number of its row
     * @param column the column's name, such as {@code g5}
     */
    record Cell(String project, String column) implements Basis {}

    /**
     * A setting of the scenario.
     *
     * @param key such as {@code onCost}
     */
    record Setting(String key) implements Basis {}

    /** Nothing but the inputs: a sum, a difference. */
    record Arithmetic() implements Basis {}
}
