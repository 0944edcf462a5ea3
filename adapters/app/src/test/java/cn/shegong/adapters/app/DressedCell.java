package cn.shegong.adapters.app;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as people fill it.
 *
 * @param text as it stands in a table of texts
 * @param value what a workbook may hold in its place
 */
record DressedCell(String text, Value value) {

    /** What a workbook holds. */
    sealed interface Value {}

    /** The text. */
    record Typed() implements Value {}

    /**
     * A number.
     *
     * @param format of the cell, where it has one of its own
     */
    record Figure(BigDecimal number, Option<String> format) implements Value {}

    /** A day. */
    record Day(LocalDate day, String format) implements Value {}

    static DressedCell of(String text) {
        return new DressedCell(text, new Typed());
    }
}
