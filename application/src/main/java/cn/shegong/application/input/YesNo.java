package cn.shegong.application.input;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;

/** 是否: yes and no, as people write them. */
public final class YesNo {

    private static final Map<String, Boolean> WORDS = words();

    private YesNo() {}

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = HashMap.empty();
        for (String word : "是 √ ✓ ✔ ☑ y yes true 1 续 续签 续期 续约".split(" ", -1)) {
            words = words.put(word, true);
        }
        for (String word : "否 × ✗ ✘ ✕ x n no false 0 不续 不续签 不续期 不续约".split(" ", -1)) {
            words = words.put(word, false);
        }
        return words;
    }

    /** {@return how a text becomes yes or no} */
    public static Reading<Boolean> reading() {
        return new Reading<>(
                Expected.of("one-of", "yes, no, 是, 否"),
                text -> of(text).getOrElseThrow(() -> new IllegalArgumentException(text)));
    }

    /**
     * {@return yes or no; none where a text is neither}
     *
     * @param text as it stands in a cell
     */
    public static Option<Boolean> of(String text) {
        return WORDS.get(Tidy.number(text).toLowerCase(Locale.ROOT));
    }
}
