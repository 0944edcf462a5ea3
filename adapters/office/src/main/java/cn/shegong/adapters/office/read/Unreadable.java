package cn.shegong.adapters.office.read;

import cn.shegong.application.input.Expected;

/** A workbook that cannot be read, and what is expected in its place. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Expected expected;

    private Unreadable(String code, String why) {
        super(why, null, false, false);
        expected = Expected.of(code);
    }

    /** It is damaged, or something else. */
    static Unreadable broken(String why) {
        return new Unreadable("workbook", why);
    }

    /** It is larger than it looks, or beyond what a spreadsheet holds. */
    static Unreadable unbounded(String why) {
        return new Unreadable("workbook-bounds", why);
    }

    /** It has a password. */
    static Unreadable locked(String size) {
        return new Unreadable("workbook-open", size);
    }

    /** It is of the time before Excel 97. */
    static Unreadable old(String size) {
        return new Unreadable("workbook-new", size);
    }

    /** It is something else, by what is expected in its place. */
    static Unreadable of(String code, String what) {
        return new Unreadable(code, what);
    }

    Expected expected() {
        return expected;
    }
}
