package cn.shegong.application.answer;

/**
 * 差异: a place in an answer where what was given is not what is computed.
 *
 * @param kind a figure, only words, or a key that is new
 * @param pointer the place as a JSON pointer
 * @param at the same in words, such as {@code districts[福田区].budget[2027]}
 * @param given what stood there
 * @param computed what stands there now
 */
public record Difference(Kind kind, String pointer, String at, Held given, Held computed) {

    /** What differs. */
    public enum Kind {
        /** A figure, a name, a code, a notice. */
        FIGURE,
        /** Words for people that may be others: of a file by another path, of another version of the program. */
        WORDING,
        /** A key that the version of the program which gave the answer did not write yet. */
        ADDED
    }

    /** What stands at the place. */
    public sealed interface Held {}

    /**
     * A value.
     *
     * @param text as JSON writes it, without quotes
     */
    public record Value(String text) implements Held {}

    /**
     * A list or keys, of so many.
     *
     * @param size how many items or keys
     */
    public record Several(int size) implements Held {}

    /** It is said that there is no value: JSON's {@code null}. */
    public record Null() implements Held {}

    /** The place itself is not there. */
    public record Absent() implements Held {}
}
