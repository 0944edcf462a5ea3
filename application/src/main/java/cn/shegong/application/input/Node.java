package cn.shegong.application.input;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;

/** 节点: an input as a tree of texts, lists and keys, each with its place; what a text means is the reader's. */
public sealed interface Node {

    /** {@return where it stands in its document} */
    Place place();

    /**
     * A text, not yet read as anything.
     *
     * @param text as it stands, without quotes
     * @param quoted whether it stood in quotes, so that it cannot be meant as a number
     * @param place where it stands
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {}

    /**
     * Nothing: an empty value.
     *
     * @param place where it stands
     */
    record Blank(Place place) implements Node {}

    /**
     * Nothing, in a column that the table lacks: that was told once, of the table's header.
     *
     * @param place where it would stand
     */
    record Lacking(Place place) implements Node {}

    /**
     * A list.
     *
     * @param items in order
     * @param place where it stands
     */
    record Listing(Seq<Node> items, Place place) implements Node {}

    /**
     * Keys, each once, in order.
     *
     * @param byKey not to be changed any more; a tree has one of each row that is read, so it is not copied
     * @param place where it stands
     */
    record Mapping(java.util.Map<String, Node> byKey, Place place) implements Node {

        /**
         * {@return the keys as a node}
         *
         * @param entries by key, in order
         * @param place where they stand
         */
        public static Mapping of(Map<String, Node> entries, Place place) {
            return new Mapping(entries.toJavaMap(LinkedHashMap::new, entry -> entry), place);
        }

        /**
         * {@return what stands at a key; none where it is not there}
         *
         * @param key any
         */
        public Option<Node> at(String key) {
            return Option.of(byKey.get(key));
        }

        /** {@return the same in order, as a map that can be changed into others} */
        public Map<String, Node> entries() {
            return io.vavr.collection.LinkedHashMap.ofAll(byKey);
        }
    }
}
