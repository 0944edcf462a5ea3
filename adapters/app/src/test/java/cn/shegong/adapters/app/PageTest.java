package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files, without a browser: served, kept to this server, and said in both languages. */
class PageTest {

    private static final Path SOURCES =
            Path.of("../web/src/main/resources/cn/shegong/adapters/web/page").toAbsolutePath();
    private static final Pattern KEY = Pattern.compile("^  \"?([A-Za-z0-9.-]+)\"?:\\s", Pattern.MULTILINE);
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z][A-Za-z0-9.-]*)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) \"(\\.[^\"]+)\"");

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/page/main.js, text/javascript; charset=utf-8",
        "/page/style/base.css, text/css; charset=utf-8",
        "/page/icon.svg, image/svg+xml",
        "/page/lib/lit-html.js, text/javascript; charset=utf-8",
        "/page/lib/echarts.esm.min.js, text/javascript; charset=utf-8",
        "/page/example/projects.csv, text/csv; charset=utf-8",
        "/page/example/needs.csv, text/csv; charset=utf-8",
        "/page/template/projects.csv, text/csv; charset=utf-8",
        "/page/template/needs.csv, text/csv; charset=utf-8",
    })
    void a_file_is_served_under_a_strict_policy(String path, String type) {
        Api.Reply reply = Api.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(Api.get(path, "If-None-Match", reply.header("ETag")).status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/missing.js",
                "/page/..%2fPage.class",
                "/page/%2e%2e/Page.class",
                "/page/views",
                "/page/.js",
                "/page//etc/passwd"
            })
    void what_is_no_file_of_the_page_is_not_there(String path) {
        assertThat(Api.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void no_file_names_another_host_or_evaluates_text(Path file) throws IOException {
        String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
        assertThat(text).doesNotContain("http://", "https://", "//cdn", "eval(", "new Function", "innerHTML");
        assertThat(text).doesNotContainPattern(" style=|<style|<script>| on[a-z]+=\"");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void no_line_is_wider_than_an_editor(Path file) throws IOException {
        if (!file.getFileName().toString().endsWith(".csv")) {
            assertThat(Files.readAllLines(file)).allMatch(line -> line.length() <= 120);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_import_is_there(Path file) throws IOException {
        assertThat(IMPORT.matcher(Files.readString(file))
                        .results()
                        .map(found -> file.resolveSibling(found.group(1)).normalize())
                        .filter(target -> !target.toString().contains("/lib/")))
                .allMatch(Files::exists);
    }

    @Test
    void both_languages_say_the_same_keys_with_the_same_places() throws IOException {
        String chinese = Files.readString(SOURCES.resolve("words/zh.js"));
        String english = Files.readString(SOURCES.resolve("words/en.js"));
        assertThat(all(KEY, chinese)).hasSizeGreaterThan(150).isEqualTo(all(KEY, english));
        UnaryOperator<String> places = text -> Pattern.compile(
                        "^  \"?([A-Za-z0-9.-]+)\"?:\\s+(\"(?:[^\"]|\"\\s\\+\\s+\")*\"),$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(line -> line.group(1) + new TreeSet<>(all(Pattern.compile("\\{([0-9])\\}"), line.group(2))))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(places.apply(chinese)).isEqualTo(places.apply(english));
    }

    @Test
    void every_key_that_is_said_has_words() throws IOException {
        Set<String> known = all(KEY, Files.readString(SOURCES.resolve("words/zh.js")));
        for (Path file :
                sources().filter(each -> each.toString().endsWith(".js")).toList()) {
            assertThat(known).as(file.toString()).containsAll(all(SAID, Files.readString(file)));
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
