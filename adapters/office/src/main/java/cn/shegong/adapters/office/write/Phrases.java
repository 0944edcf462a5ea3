package cn.shegong.adapters.office.write;

import cn.shegong.application.Language;
import cn.shegong.application.port.Wording;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** 词语: the words of workbooks and reports in one language, and those that all answers share. */
record Phrases(Properties own, Wording wording, Language language) {

    static Phrases in(Language language, Wording wording) {
        Properties own = new Properties();
        String name = "office_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            own.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(own, wording, language);
    }

    /** A phrase of its own, or one that all answers share. */
    String of(String key, Object... arguments) {
        String phrase = own.getProperty(key);
        if (phrase == null) {
            return wording.phrase(key, language, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return phrase;
    }

    String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    /** What groups are called. */
    String group(String by) {
        return Vector.of("district", "field", "category", "norm", "project").contains(by) ? of("group." + by) : by;
    }

    Value value(String key, Object... arguments) {
        return Value.of(of(key, arguments));
    }
}
