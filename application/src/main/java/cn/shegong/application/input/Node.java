package cn.shegong.application.input;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;

/** 节点: an input as a tree of texts, lists and keys, each with its place; what a text means is the reader's. */
public sealed interface Node {

    Place place();

    /**
     * A text, not yet read as anything.
     *
     * @param quoted whether it stood in quotes, so that it cannot be meant as a number
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {}

    /** Nothing: an empty value. */
    record Blank(Place place) implements Node {}

    /** A list. */
    record Listing(Seq<Node> items, Place place) implements Node {}

    /**
     * Keys, each once, in order.
     *
     * @param byKey not to be changed any more; a tree has one of each row that is read, so it is not copied
     */
    record Mapping(java.util.Map<String, Node> byKey, Place place) implements Node {

        public static Mapping of(Map<String, Node> entries, Place place) {
            return new Mapping(entries.toJavaMap(LinkedHashMap::new, entry -> entry), place);
        }

        public Option<Node> at(String key) {
            return Option.of(byKey.get(key));
        }

        /** The same, as a map that can be changed into others. */
        public Map<String, Node> entries() {
            return io.vavr.collection.LinkedHashMap.ofAll(byKey);
        }
    }
}
