package cn.shegong.adapters.office.sheet;

/** Text on a sheet, where a Chinese character takes two places. */
public final class Screen {

    private static final int FIRST_WIDE = 0x2E80;

    private Screen() {}

    public static int width(String text) {
        return text.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }
}
