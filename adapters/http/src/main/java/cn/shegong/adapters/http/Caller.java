package cn.shegong.adapters.http;

import java.util.Locale;

/**
 * 调用者: for whom a call is, so that one does not hold up another: the owner of a key, the subject of a token, or else the
 * address from which it comes.
 */
record Caller(Kind kind, String name) {

    /** Letters: a subject may have any number. */
    private static final int MOST_TOLD = 100;

    /** By what a caller is known. */
    enum Kind {
        KEY,
        TOKEN,
        ADDRESS
    }

    /** As it stands in the log, such as {@code key:office}. */
    String told() {
        String all = kind.name().toLowerCase(Locale.ROOT) + ":" + name;
        return all.length() > MOST_TOLD ? all.substring(0, MOST_TOLD) : all;
    }
}
