package cn.shegong.application.input;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

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

    /** Keys, in order. */
    record Mapping(Map<String, Node> entries, Place place) implements Node {}
}
