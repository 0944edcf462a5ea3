package cn.shegong.adapters.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema, which editors read, and the reader know the same keys. */
class MeasuresSchemaTest {

    private static final Node.Mapping SCHEMA = tree(TextDocument.SCHEMA);

    private static Stream<TextDocument> files() {
        return Stream.of(TextDocument.SHENZHEN, TextDocument.SUCCESSOR);
    }

    private static Stream<String> requiredKeys() {
        return texts(SCHEMA, "required").toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_good_file_has_the_keys_of_the_schema_at_every_depth(TextDocument file) {
        assertThat(strangers(tree(file), SCHEMA, "").asJava()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requiredKeys")
    void a_key_that_the_schema_requires_the_reader_requires(String key) {
        TextDocument without = without(key);
        assertThat(tree(without).entries().containsKey(key)).isFalse();
        assertThat(MeasuresReader.read(without)
                        .getError()
                        .map(fault -> fault.place().at().toString())
                        .asJava())
                .contains(key);
    }

    /** The reader itself says which keys it knows, where one is unlike any of them. */
    @org.junit.jupiter.api.Test
    void the_schema_lists_the_keys_that_the_reader_knows() {
        TextDocument strange = TextDocument.SHENZHEN.with("\nonCost:", "\nqqqqqqqqqqqqqqqqqqqq: 1\nonCost:");
        Fault fault = MeasuresReader.read(strange).getError().single();
        assertThat(fault.expected().code()).isEqualTo("known-key");
        assertThat(fault.expected().arguments().single().split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        mapping(SCHEMA, "properties").entries().keySet());
        assertThat(mapping(SCHEMA, "properties").entries().keySet().removeAll(texts(SCHEMA, "required")))
                .containsExactly("replaces");
    }

    /** Keys that the schema does not list, and listed ones that are missing, as paths. */
    private static Vector<String> strangers(Node node, Node.Mapping schema, String at) {
        Node.Mapping rule = resolved(schema);
        if (node instanceof Node.Listing list
                && rule.entries().containsKey("items")
                && rule.at("items").get() instanceof Node.Mapping) {
            return list.items().toVector().flatMap(item -> strangers(item, mapping(rule, "items"), at + "[]"));
        }
        if (!(node instanceof Node.Mapping keys) || !rule.entries().containsKey("properties")) {
            return Vector.empty();
        }
        Node.Mapping known = mapping(rule, "properties");
        Set<String> present = keys.entries().keySet();
        return present.removeAll(known.entries().keySet())
                .map(key -> at + "." + key + " is not in the schema")
                .toVector()
                .appendAll(texts(rule, "required").removeAll(present).map(key -> at + "." + key + " is missing"))
                .appendAll(present.filter(known.entries()::containsKey)
                        .toVector()
                        .flatMap(key -> strangers(keys.at(key).get(), mapping(known, key), at + "." + key)));
    }

    private static Node.Mapping resolved(Node.Mapping schema) {
        return schema.entries()
                .get("$ref")
                .map(ref -> ((Node.Scalar) ref).text().replace("#/$defs/", ""))
                .map(name -> resolved(mapping(mapping(SCHEMA, "$defs"), name)))
                .getOrElse(schema);
    }

    private static TextDocument without(String key) {
        String text = TextDocument.SHENZHEN.text();
        return new TextDocument(
                "without.yaml",
                Pattern.compile("^" + key + ":.*\n(?:[ #].*\n|\n)*", Pattern.MULTILINE)
                        .matcher(text)
                        .replaceFirst(""));
    }

    private static Node.Mapping tree(TextDocument document) {
        return (Node.Mapping) YamlTree.read(document).get();
    }

    private static Node.Mapping mapping(Node.Mapping owner, String key) {
        return (Node.Mapping) owner.at(key).get();
    }

    private static Set<String> texts(Node.Mapping owner, String key) {
        return LinkedHashSet.ofAll(((Node.Listing) owner.at(key).get()).items())
                .map(node -> ((Node.Scalar) node).text());
    }
}
