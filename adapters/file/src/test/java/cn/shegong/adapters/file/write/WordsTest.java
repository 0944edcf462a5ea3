package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words for people: the same in both languages, but for the language. */
class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    @Test
    void every_phrase_is_there_in_both_languages_with_the_same_arguments() throws IOException {
        Properties chinese = load("words_zh.properties");
        Properties english = load("words_en.properties");
        assertThat(chinese.stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    private static Set<String> arguments(String phrase) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(phrase).results().map(MatchResult::group).forEach(arguments::add);
        return arguments;
    }

    /** A phrase that stands twice is a fault: the second would win in silence. */
    private static Properties load(String name) throws IOException {
        Properties words = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key)).as(name + ": " + key).isFalse();
                return super.put(key, value);
            }
        };
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
