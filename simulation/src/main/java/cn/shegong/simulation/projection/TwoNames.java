package cn.shegong.simulation.projection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 两个名称: two names, each of which may be missing, as one that tells them apart whatever letters they have. */
final class TwoNames {

    private static final char END = ':';

    private TwoNames() {}

    /** The first with its length before it, or without where there is none; then the second alike. */
    static String of(Option<String> first, Option<String> second) {
        return counted(first) + counted(second);
    }

    private static String counted(Option<String> name) {
        return name.map(text -> text.length() + String.valueOf(END) + text).getOrElse(String.valueOf(END));
    }

    static Seq<Option<String>> split(String both) {
        int end = both.indexOf(END);
        int next = end + 1 + (end == 0 ? 0 : Integer.parseInt(both.substring(0, end)));
        return Vector.of(name(both.substring(0, next)), name(both.substring(next)));
    }

    private static Option<String> name(String counted) {
        int end = counted.indexOf(END);
        return Option.when(end > 0, () -> counted.substring(end + 1));
    }
}
