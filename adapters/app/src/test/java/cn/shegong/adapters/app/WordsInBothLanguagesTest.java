package cn.shegong.adapters.app;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word for people, wherever it is kept: in both languages, with the same places for what is put in. */
class WordsInBothLanguagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"file/write/words_", "http/problems_", "office/answers_", "office/template_"})
    void a_phrase_of_one_language_is_one_of_the_other(String name) throws IOException {
        Properties chinese = load(name + "zh");
        Properties english = load(name + "en");
        assertThat(chinese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
        assertSameArguments(chinese, english);
    }

    /** Commands to type stand once, and what picocli itself says in English is passed on so. */
    @Test
    void the_help_in_chinese_has_all_but_commands_to_type() throws IOException {
        Properties chinese = load("cli/Help_zh");
        Properties english = load("cli/Help");
        Set<String> alone = new TreeSet<>(english.stringPropertyNames());
        alone.removeAll(chinese.stringPropertyNames());
        alone.remove("wrong.other");
        assertThat(alone).allMatch(key -> english.getProperty(key).contains("./shegong "));
        assertThat(english.stringPropertyNames()).containsAll(chinese.stringPropertyNames());
        assertSameArguments(chinese, english);
    }

    private static void assertSameArguments(Properties chinese, Properties english) {
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

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Main.class.getResourceAsStream("/cn/shegong/adapters/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
