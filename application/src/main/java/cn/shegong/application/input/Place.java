package cn.shegong.application.input;

import io.vavr.control.Option;

/**
 * 位置: where something stands in an input.
 *
 * @param document the file's name
 * @param line from 1; 0 for the document as a whole
 * @param at the column, or the keys such as {@code adjustments[2].uplift}
 * @param sheet of a workbook
 */
public record Place(String document, int line, Path at, Sheet sheet) {

    public Place(String document, int line, Path at) {
        this(document, line, at, Sheet.NONE);
    }

    public static Place of(String document) {
        return new Place(document, 0, Path.ROOT);
    }

    /** The document's name, and the sheet's where there is one. */
    public String file() {
        return sheet.named(document);
    }

    /** The cell's address in a workbook, such as {@code 项目!F12}. */
    public Option<String> cell() {
        return sheet.cell(line, at.toString());
    }

    /** A key below this place, or a column of this line. */
    public Place below(String key) {
        return below(line, key);
    }

    /** A key below this place, on a line of its own. */
    public Place below(int line, String key) {
        return new Place(document, line, new Path.Key(at, key), sheet);
    }

    /** An item of the list at this place, numbered from 1. */
    public Place item(int line, int number) {
        return new Place(document, line, new Path.Item(at, number), sheet);
    }
}
