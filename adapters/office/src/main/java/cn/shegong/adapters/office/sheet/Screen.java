package cn.shegong.adapters.office.sheet;

/** Text on a sheet, where a Chinese character takes two places. */
public final class Screen {

    private static final int FIRST_WIDE = 0x2E80;

    private static final int HUNDRED = 100;
    /** In hundredths of a place, with what is lost at the end of a line. */
    private static final int WIDE = 210;

    private static final int NARROW = 95;

    private Screen() {}

    public static int width(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    private static int width(int letter) {
        return letter >= FIRST_WIDE ? 2 : 1;
    }

    /** How many lines it takes, about, in a column of some width; letters of the alphabet are narrower than digits. */
    public static int lines(String text, int width) {
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> line.codePoints()
                                .map(letter -> letter >= FIRST_WIDE ? WIDE : NARROW)
                                .sum())
                        .map(hundredths -> (hundredths + HUNDRED * width - 1) / (HUNDRED * width))
                        .sum());
    }

    /** The width of the longest part that is not to be broken: Chinese may be, between any two characters. */
    static int longestWord(String text) {
        int longest = 0;
        int word = 0;
        for (int letter : text.codePoints().toArray()) {
            word = Character.isWhitespace(letter) ? 0 : letter >= FIRST_WIDE ? 2 : word + 1;
            longest = Math.max(longest, word);
        }
        return longest;
    }
}
