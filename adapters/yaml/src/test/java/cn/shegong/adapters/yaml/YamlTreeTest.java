package cn.shegong.adapters.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
    void broken_yaml_is_told_with_what_stands_there_of_a_long_line_a_part() {
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

    @Test
    void a_key_that_is_no_text_is_refused() {
        assertThat(faults("? [1]\n: 2\n")).isNotEmpty();
    }
}
