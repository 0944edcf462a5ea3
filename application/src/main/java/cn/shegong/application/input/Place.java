package cn.shegong.application.input;

import io.vavr.control.Option;

/**
 * 位置: where something stands in an input.
 *
 * @param document the file's name
 * @param line from 1; 0 for the document as a whole
 * @param at the column's name, or the path of keys such as {@code adjustments[2].uplift}; empty for the whole line
 * @param sheet of a workbook
 */
public record Place(String document, int line, String at, Sheet sheet) {

    public Place(String document, int line, String at) {
        this(document, line, at, Sheet.NONE);
    }

    public static Place of(String document) {
        return new Place(document, 0, "");
    }

    /** The document's name, and the sheet's where there is one. */
    public String file() {
        return sheet.named(document);
    }

    /** The cell's address in a workbook, such as {@code 项目!F12}. */
    public Option<String> cell() {
        return sheet.cell(line, at);
    }

    public Place at(String other) {
        return new Place(document, line, other, sheet);
    }

    /** A key below this place. */
    public Place below(int line, String key) {
        return new Place(document, line, at.isEmpty() ? key : at + "." + key, sheet);
    }

    /** An item of the list at this place, numbered from 1. */
    public Place item(int line, int number) {
        return new Place(document, line, at + "[" + number + "]", sheet);
    }
}
