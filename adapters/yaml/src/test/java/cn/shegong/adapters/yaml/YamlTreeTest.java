package cn.shegong.adapters.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of YAML and JSON: texts stay texts, and what could grow without end is refused. */
class YamlTreeTest {

    private static Document document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(byte[] bytes) {
        return new Document() {
            @Override
            public String name() {
                return "x.yaml";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    private static Seq<Fault> faults(String text) {
        return YamlTree.read(document(text)).getError();
    }

    private static String scalar(String text) {
        return ((Node.Scalar) YamlTree.read(document(text)).get()).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "010", "1.10", "2027-01", "0x1F", "5%"})
    void texts_are_what_they_say(String text) {
        assertThat(scalar(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "# nothing"})
    void nothing_is_blank(String text) {
        assertThat(YamlTree.read(document(text)).get()).isInstanceOf(Node.Blank.class);
    }

    @Test
    void a_quoted_null_is_a_text() {
        assertThat(scalar("\"null\"")).isEqualTo("null");
    }

    @Test
    void json_is_read_as_well_with_the_lines_of_its_values() {
        Node.Mapping tree = (Node.Mapping)
                YamlTree.read(document("{\n \"a\": [1,\n  \"b\"]}")).get();
        Node.Listing list = (Node.Listing) tree.at("a").get();
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().last().place().line()).isEqualTo(3);
        assertThat(list.items().last().place().at()).hasToString("a[2]");
    }

    @Test
    void aliases_are_refused_where_they_stand() {
        assertThat(faults("a: &x [1]\nb: *x\n")).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.expected().code()).isEqualTo("no-alias");
            assertThat(fault.place().at()).hasToString("b");
        });
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThat(faults("a: 1\nb: 2\na: 3\n")
                        .map(fault -> fault.place().line() + fault.expected().code()))
                .containsExactly("3key-once");
    }

    @Test
    void deep_trees_are_refused() {
        assertThat(faults("[".repeat(60) + "]".repeat(60))
                        .map(fault -> fault.expected().code()))
                .containsExactly("nesting");
        assertThat(YamlTree.read(document("[".repeat(50) + "]".repeat(50))).isValid())
                .isTrue();
    }

    @Test
    void broken_yaml_is_told_with_its_line() {
        assertThat(faults("a: 1\nb: [2\n").map(fault -> fault.expected().code()))
                .containsExactly("yaml");
        assertThat(faults("a: 1\n b: 2\n").head().place().line()).isEqualTo(2);
    }

    @Test
    void broken_yaml_is_told_with_what_stands_there_of_a_toldline_a_part() {
        assertThat(faults("a: 1\n  b: x: y\nc: 2\n").map(Fault::value)).containsExactly("b: x: y");
        assertThat(faults("[" + "1, ".repeat(1_000)).head().value().length()).isLessThanOrEqualTo(80);
    }

    @Test
    void what_is_not_in_utf_8_is_told_as_such() {
        byte[] gb18030 = {'a', ':', ' ', (byte) 0xC9, (byte) 0xEE};
        assertThat(YamlTree.read(document(gb18030))
                        .getError()
                        .map(fault -> fault.expected().code()))
                .containsExactly("utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[\n", "- ", "{a: ", "[{a: ", "[[], "})
    void what_goes_deeper_than_it_may_is_refused_by_its_line_and_the_bound_however_deep(String step) {
        assertThat(faults("a:\n" + "  " + step.replace("\n", "\n  ").repeat(5_000)))
                .first()
                .satisfies(fault -> {
                    assertThat(fault.expected().code()).isEqualTo("nesting");
                    assertThat(fault.expected().arguments()).containsExactly("50");
                    assertThat(fault.place().line()).isGreaterThan(1);
                });
    }

    @Test
    void keys_below_keys_are_refused_by_the_line_that_is_too_deep() {
        String text =
                IntStream.range(0, 200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
        assertThat(faults(text)
                        .map(fault -> fault.place().line() + fault.expected().code()))
                .containsExactly("50nesting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!binary aGVsbG8=", "a: !new [1]", "!!set {a}", "a: !!str 1", "? !x a\n: 1"})
    void tags_are_refused(String text) {
        assertThat(faults(text).map(fault -> fault.expected().code())).contains("no-tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n---\nb: 2\n", "---\n---\n"})
    void several_documents_are_refused(String text) {
        assertThat(faults(text).map(fault -> fault.expected().code())).containsExactly("single-document");
    }

    @Test
    void a_single_document_may_say_so() {
        assertThat(YamlTree.read(document("%YAML 1.2\n---\na: 1\n...\n")).isValid())
                .isTrue();
    }

    @Test
    void what_would_grow_without_end_is_refused_once_for_each_alias() {
        String bomb = "a: &a [x]\n" + "b: &b [*a, *a, *a]\n" + "c: &c [*b, *b, *b]\n? *c\n: 1\n<<: *a\n";
        assertThat(faults(bomb).map(fault -> fault.expected().code()))
                .hasSize(8)
                .containsOnly("no-alias");
    }

    @Test
    void a_toldkey_is_refused_and_named_in_no_other_fault() {
        String key = "k".repeat(2_000);
        Seq<Fault> told = faults("? " + key + "\n: [*a, *b]\n");
        assertThat(told.map(fault -> fault.expected().code())).contains("letters-at-most");
        assertThat(told.map(Object::toString)).allMatch(text -> text.length() < 500);
    }

    /** Three million letters took ten seconds when they were copied at every thousandth. */
    @ParameterizedTest
    @ValueSource(strings = {"a: %s", "a: \"%s\"", "a: '%s'", "a: |\n  %s", "# %s", "a: >\n  %s\n  %s"})
    @Timeout(8)
    void a_toldtext_is_read_in_one_go(String form) {
        assertThat(YamlTree.read(document(form.replace("%s", "x".repeat(3_000_000))))
                        .isValid())
                .isTrue();
    }

    @Test
    @Timeout(8)
    void keys_that_come_twice_are_each_told_without_going_through_all() {
        String keys =
                IntStream.range(0, 50_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        assertThat(YamlTree.read(document(keys + keys)).isInvalid()).isTrue();
    }

    @Test
    void a_key_that_is_no_text_is_refused() {
        assertThat(faults("? [1]\n: 2\n")).isNotEmpty();
    }
}
