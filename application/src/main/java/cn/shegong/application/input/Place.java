package cn.shegong.application.input;

import io.vavr.control.Option;

/**
 * 位置: where something stands in an input.
 *
 * @param document the file's name
 * @param line from 1; 0 for the document as a whole
 * @param at the column, or the keys such as {@code adjustments[2].uplift}
 * @param sheet of a workbook, or none
 */
public record Place(String document, int line, Path at, Sheet sheet) {

    /**
     * A place that is not in a workbook.
     *
     * @param document the file's name
     * @param line from 1; 0 for the document as a whole
     * @param at the column, or the keys
     */
    public Place(String document, int line, Path at) {
        this(document, line, at, Sheet.NONE);
    }

    /**
     * {@return the document as a whole}
     *
     * @param document the file's name
     */
    public static Place of(String document) {
        return new Place(document, 0, Path.ROOT);
    }

    /** {@return the document's name, and the sheet's where there is one} */
    public String file() {
        return sheet.named(document);
    }

    /**
     * {@return the cell's address in a workbook, such as {@code 项目!F12}; none elsewhere, and where there is no such
     * column}
     */
    public Option<String> cell() {
        return sheet.cell(line, at.toString());
    }

    /**
     * {@return a key below this place, or a column of this line}
     *
     * @param key as it is written, or the column's title
     */
    public Place below(String key) {
        return below(line, key);
    }

    /**
     * {@return a key below this place, on a line of its own}
     *
     * @param line from 1
     * @param key as it is written
     */
    public Place below(int line, String key) {
        return new Place(document, line, new Path.Key(at, key), sheet);
    }

    /**
     * {@return an item of the list at this place}
     *
     * @param line from 1
     * @param number from 1
     */
    public Place item(int line, int number) {
        return new Place(document, line, new Path.Item(at, number), sheet);
    }
}
