package cn.shegong.application.input;

/**
 * 位置: where something stands in an input.
 *
 * @param document the file's name
 * @param line from 1; 0 for the document as a whole
 * @param at the column's name, or the path of keys such as {@code adjustments[2].uplift}; empty for the whole line
 */
public record Place(String document, int line, String at) {

    public static Place of(String document) {
        return new Place(document, 0, "");
    }

    public Place at(String other) {
        return new Place(document, line, other);
    }

    /** A key below this place. */
    public Place below(int line, String key) {
        return new Place(document, line, at.isEmpty() ? key : at + "." + key);
    }

    /** An item of the list at this place, numbered from 1. */
    public Place item(int line, int number) {
        return new Place(document, line, at + "[" + number + "]");
    }
}
