package cn.shegong.adapters.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Node;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.measures.TextComparison;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In what two texts of measures differ: nothing that the file says is passed over. */
class TextComparisonTest {

    private static final Node OWN = YamlTree.read(
                    TextDocument.resource("/cn/shegong/adapters/measures/shenzhen-2020-11.yaml"))
            .get();
    private static final Vector<String> OTHER_CODES =
            Vector.of("average", "advice", "none", "down", "B", "A", "general", "special", "intermediate", "3:1", "17");

    /** A tree with one value that is another, and where. */
    private record Altered(Node tree, String at) {}

    private static Measures read(Node tree) {
        return MeasuresReader.read(tree).get();
    }

    @Test
    void a_text_is_the_same_as_itself() {
        assertThat(new TextComparison(read(OWN), read(OWN)).changes()).isEmpty();
    }

    @Test
    void no_value_of_a_text_can_be_altered_without_being_told() {
        Measures own = read(OWN);
        Set<String> told = new HashSet<>();
        altered(OWN)
                .filter(each -> !each.at().equals("id"))
                .forEach(each -> MeasuresReader.read(each.tree())
                        .filter(text -> !text.equals(own))
                        .forEach(read -> read.forEach(text -> {
                            told.add(each.at());
                            assertThat(new TextComparison(own, text).changes())
                                    .as(each.at())
                                    .isNotEmpty();
                        })));
        assertThat(told).hasSizeGreaterThan(500);
    }

    @Test
    void a_norm_more_is_added_and_the_other_way_round_removed() {
        Measures own = read(OWN);
        Node.Mapping root = (Node.Mapping) OWN;
        Node.Listing norms = (Node.Listing) root.entries().get("norms").get();
        Node.Mapping last = (Node.Mapping) norms.items().last();
        Node more =
                Node.Mapping.of(last.entries().put("norm", new Node.Scalar("17.4", true, last.place())), last.place());
        Measures with = read(Node.Mapping.of(
                root.entries().put("norms", new Node.Listing(norms.items().append(more), norms.place())),
                root.place()));
        assertThat(new TextComparison(own, with).changes())
                .hasSize(5)
                .allMatch(TextChange.Added.class::isInstance)
                .extracting(change -> change.item().of().mkString())
                .containsOnly("17.4");
        assertThat(new TextComparison(with, own).changes()).hasSize(5).allMatch(TextChange.Removed.class::isInstance);
    }

    @Test
    void a_figure_that_stays_and_is_read_otherwise_is_told_apart() {
        Measures own = read(OWN);
        Seq<TextChange> changes = altered(OWN)
                .filter(each -> each.at().equals("labourShare.source.quote"))
                .filter(each -> MeasuresReader.read(each.tree()).isValid())
                .findFirst()
                .map(each -> new TextComparison(own, read(each.tree())).changes())
                .orElseThrow();
        assertThat(changes).hasSize(1).allMatch(TextChange.SourcedOtherwise.class::isInstance);
        assertThat(changes.head().item().kind()).isEqualTo(Item.Kind.LABOUR_SHARE);
    }

    /** Every tree in which one value is another that might load; made as it is asked for. */
    private static Stream<Altered> altered(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return others(scalar.text())
                    .map(text -> new Altered(
                            new Node.Scalar(text, scalar.quoted(), scalar.place()),
                            scalar.place().at().toString()));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries()
                    .toJavaStream()
                    .flatMap(entry -> altered(entry._2)
                            .map(each -> new Altered(
                                    Node.Mapping.of(mapping.entries().put(entry._1, each.tree()), mapping.place()),
                                    each.at())));
        }
        return node instanceof Node.Listing list
                ? IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(index -> altered(list.items().get(index))
                                .map(each -> new Altered(
                                        new Node.Listing(list.items().update(index, each.tree()), list.place()),
                                        each.at())))
                : Stream.empty();
    }

    /** Longer, shorter, one more, another of the codes that the file knows. */
    private static Stream<String> others(String text) {
        Vector<String> others = Vector.of(text + "改", text.substring(1));
        if (text.matches("[0-9]+%?")) {
            String unit = text.endsWith("%") ? "%" : "";
            others = others.append(Long.parseLong(text.replace("%", "")) + 1 + unit);
        }
        if (text.matches("20[0-9-]+")) {
            others = others.append("21" + text.substring(2));
        }
        boolean isCode = text.matches("[A-Za-z0-9:().-]{1,20}");
        return (isCode ? others.appendAll(OTHER_CODES) : others)
                .filter(other -> !other.equals(text))
                .toJavaStream();
    }
}
