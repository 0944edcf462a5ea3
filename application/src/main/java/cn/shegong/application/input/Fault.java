package cn.shegong.application.input;

/**
 * 错误: one fault of an input: where, what stands there, and what is expected.
 *
 * @param place where it stands, or would stand
 * @param value as it stands, of a long one the beginning, what cannot be seen by its number; empty where nothing
 *     does
 * @param expected what should stand there
 */
public record Fault(Place place, String value, Expected expected) {

    /** Letters: a longer value is as good as told by its beginning. */
    private static final int MOST_VALUE = 200;

    /**
     * Of a long value the beginning is kept, and what cannot be seen is shown.
     *
     * @param place where it stands, or would stand
     * @param value as it stands
     * @param expected what should stand there
     */
    public Fault {
        value = Tidy.shown(value);
        if (value.length() > MOST_VALUE) {
            int end = Character.isHighSurrogate(value.charAt(MOST_VALUE - 1)) ? MOST_VALUE - 1 : MOST_VALUE;
            value = value.substring(0, end) + "…";
        }
    }
}
