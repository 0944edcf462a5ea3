package cn.shegong.adapters.office.sheet;

import cn.shegong.application.Language;
import cn.shegong.application.port.Wording;
import cn.shegong.domain.source.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** 词语: the words of workbooks and reports in one language, and those that all answers share. */
public record Phrases(Properties own, Wording wording, Language language) {

    /**
     * @param list which list of words
     */
    public static Phrases of(String list, Language language, Wording wording) {
        Properties own = new Properties();
        String name =
                "/cn/shegong/adapters/office/" + list + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            own.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(own, wording, language);
    }

    /** A phrase of its own, or one that all answers share. */
    public String of(String key, Object... arguments) {
        String phrase = own.getProperty(key);
        if (phrase == null) {
            return wording.phrase(key, language, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return phrase;
    }

    /** A phrase of its own, or another where it has none. */
    public String orElse(String key, String other) {
        return own.getProperty(key, other);
    }

    public String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    /** What groups are called. */
    public String group(String by) {
        return wording.group(by, language);
    }

    /** As what is added to a title is written. */
    public String inBrackets(String words) {
        return language == Language.ZH ? "（" + words + "）" : " (" + words + ")";
    }

    public Value value(String key, Object... arguments) {
        return Value.of(of(key, arguments));
    }
}
