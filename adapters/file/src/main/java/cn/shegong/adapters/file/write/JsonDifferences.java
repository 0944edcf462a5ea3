package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.Difference.Kind;
import cn.shegong.application.input.Node;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a tree that was read differs from one that was computed. Items of lists go together by what they are about, such
 * as a district's name, so that one that is missing does not make all that follow differ. For one comparison, by one thread.
 */
final class JsonDifferences {

    private final List<Difference> found = new ArrayList<>();
    private final boolean sameProgram;
    private ItemNames names = new ItemNames(Vector.empty(), Vector.empty(), Vector.empty());

    /**
     * @param sameProgram whether both are of one version; another may word what it says otherwise, and say more
     */
    JsonDifferences(boolean sameProgram) {
        this.sameProgram = sameProgram;
    }

    Seq<Difference> between(Node.Mapping given, Json.Obj computed) {
        names = ItemNames.of(given, computed);
        keys(given, computed, "", "");
        return Vector.ofAll(found);
    }

    private void compare(Node given, Json computed, String pointer, String at) {
        if (given instanceof Node.Mapping mapping && computed instanceof Json.Obj object) {
            keys(mapping, object, pointer, at);
        } else if (given instanceof Node.Listing list && computed instanceof Json.Array array) {
            items(list.items().toVector(), Vector.ofAll(array.items()), pointer, at);
        } else if (!same(given, computed)) {
            add(kind(given, computed, pointer), pointer, at, held(given, computed), held(computed));
        }
    }

    /** Sources name files, which may now go by another path; other words are to be the same. */
    private Kind kind(Node given, Json computed, String pointer) {
        boolean words = computed instanceof Json.Words && given instanceof Node.Scalar;
        return words && (!sameProgram || pointer.endsWith("/source")) ? Kind.WORDING : Kind.FIGURE;
    }

    private void keys(Node.Mapping given, Json.Obj computed, String pointer, String at) {
        computed.entries().forEach(entry -> {
            String key = entry._1;
            Json value = entry._2;
            String below = at.isEmpty() ? key : at + "." + key;
            Option<Node> known = given.at(key);
            known.forEach(node -> compare(node, value, below(pointer, key), below));
            if (known.isEmpty()) {
                add(
                        sameProgram ? Kind.FIGURE : Kind.ADDED,
                        below(pointer, key),
                        below,
                        new Difference.Absent(),
                        held(value));
            }
        });
        given.entries()
                .removeAll(computed.entries().map(Tuple2::_1))
                .forEach((key, node) -> add(
                        Kind.FIGURE,
                        below(pointer, key),
                        at.isEmpty() ? key : at + "." + key,
                        held(node, Json.NULL),
                        new Difference.Absent()));
    }

    private void items(Vector<Node> given, Vector<Json> computed, String pointer, String at) {
        Vector<String> givenNames = names.given(given);
        Vector<String> computedNames = names.computed(computed);
        Map<String, Tuple2<Integer, Node>> byName =
                LinkedHashMap.ofEntries(givenNames.zip(given.zipWithIndex((node, index) -> Tuple.of(index, node))));
        computed.zip(computedNames).forEachWithIndex((item, index) -> {
            String below = at + "[" + item._2 + "]";
            Option<Tuple2<Integer, Node>> known = byName.get(item._2);
            known.forEach(node -> compare(node._2, item._1, below(pointer, node._1), below));
            if (known.isEmpty()) {
                add(Kind.FIGURE, below(pointer, index), below, new Difference.Absent(), held(item._1));
            }
        });
        byName.removeAll(computedNames)
                .forEach((name, node) -> add(
                        Kind.FIGURE,
                        below(pointer, node._1),
                        at + "[" + name + "]",
                        held(node._2, Json.NULL),
                        new Difference.Absent()));
    }

    private static boolean same(Node given, Json computed) {
        if (given instanceof Node.Scalar scalar) {
            boolean isText = computed instanceof Json.Text || computed instanceof Json.Words;
            return isLeaf(computed)
                    && scalar.quoted() == isText
                    && scalar.text().equals(Json.leaf(computed));
        }
        return given instanceof Node.Blank && computed instanceof Json.Null;
    }

    private static boolean isLeaf(Json value) {
        return !(value instanceof Json.Obj || value instanceof Json.Array);
    }

    /** A text that would look like the number it is held against, or the other way round, is told in quotes. */
    private static Difference.Held held(Node given, Json beside) {
        if (given instanceof Node.Scalar scalar) {
            boolean alike = isLeaf(beside) && scalar.text().equals(Json.leaf(beside));
            return new Difference.Value(alike && scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text());
        }
        if (given instanceof Node.Listing list) {
            return new Difference.Several(list.items().size());
        }
        return given instanceof Node.Mapping mapping
                ? new Difference.Several(mapping.entries().size())
                : new Difference.Null();
    }

    private static Difference.Held held(Json computed) {
        if (computed instanceof Json.Obj object) {
            return new Difference.Several(object.entries().size());
        }
        if (computed instanceof Json.Array array) {
            return new Difference.Several(Vector.ofAll(array.items()).size());
        }
        return computed instanceof Json.Null ? new Difference.Null() : new Difference.Value(Json.leaf(computed));
    }

    private static String below(String pointer, Object key) {
        return pointer + "/" + key.toString().replace("~", "~0").replace("/", "~1");
    }

    private void add(Kind kind, String pointer, String at, Difference.Held given, Difference.Held computed) {
        found.add(new Difference(kind, pointer, at, given, computed));
    }
}
