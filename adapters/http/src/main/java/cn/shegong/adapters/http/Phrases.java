package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** 词句: the words that only the API says. */
record Phrases(Properties chinese, Properties english) {

    static Phrases load() {
        return new Phrases(load("problems_zh.properties"), load("problems_en.properties"));
    }

    String phrase(String key, Language language, Object... arguments) {
        String phrase = (language == Language.ZH ? chinese : english).getProperty(key);
        Objects.requireNonNull(phrase, () -> "no words for " + key);
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return phrase;
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
