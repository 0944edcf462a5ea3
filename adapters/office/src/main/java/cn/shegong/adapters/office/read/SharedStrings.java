package cn.shegong.adapters.office.read;

import java.util.ArrayList;
import java.util.List;

/** 共用文字: the texts that cells of a workbook share, in either form no more of them than there can be. For one reading. */
final class SharedStrings {

    private static final int MOST_STRINGS = 1 << 24;
    private static final long MOST_LETTERS = 1 << 27;

    private final String part;
    private final List<String> strings = new ArrayList<>();
    private long letters;

    /**
     * @param part where they stand, as a fault names it
     */
    SharedStrings(String part) {
        this.part = part;
    }

    void add(String text) {
        letters += text.length();
        if (strings.size() == MOST_STRINGS || letters > MOST_LETTERS) {
            throw Unreadable.unbounded("> " + (letters > MOST_LETTERS ? MOST_LETTERS : MOST_STRINGS));
        }
        strings.add(text);
    }

    String get(int number) {
        if (number < 0 || number >= strings.size()) {
            throw Unreadable.broken(part + " #" + number);
        }
        return strings.get(number);
    }
}
