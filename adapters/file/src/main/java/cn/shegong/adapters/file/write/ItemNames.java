package cn.shegong.adapters.file.write;

import cn.shegong.application.input.Node;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What the items of an answer's lists are about, such as a district or a year: by that they go together with those of
 * another answer, and by that they are named.
 *
 * @param about keys whose values say it
 * @param given the years of the answer that was given
 * @param computed those of the one computed again
 */
record ItemNames(Vector<String> about, Vector<String> given, Vector<String> computed) {

    private static final Vector<String> ABOUT = Vector.of(
            "id",
            "kind",
            "district",
            "field",
            "category",
            "norm",
            "project",
            "step",
            "year",
            "code",
            "input",
            "term",
            "detail",
            "measure");

    static ItemNames of(Node.Mapping given, Json.Obj computed) {
        Option<String> by = computed.at("by").map(Json::leaf);
        return new ItemNames(
                ABOUT.appendAll(by),
                given.entries()
                        .get("years")
                        .filter(Node.Listing.class::isInstance)
                        .map(list -> ((Node.Listing) list).items().toVector().map(ItemNames::leaf))
                        .getOrElse(Vector.empty()),
                computed.at("years")
                        .filter(Json.Array.class::isInstance)
                        .map(list -> Vector.ofAll(((Json.Array) list).items()).map(Json::leaf))
                        .getOrElse(Vector.empty()));
    }

    Vector<String> given(Vector<Node> items) {
        return names(items.map(this::about), given);
    }

    Vector<String> computed(Vector<Json> items) {
        return names(items.map(this::about), computed);
    }

    /** What they are about, where that tells them apart; else the years, where there is one for each; else numbers. */
    private static Vector<String> names(Vector<String> about, Vector<String> years) {
        if (about.forAll(name -> !name.isEmpty()) && about.distinct().size() == about.size()) {
            return about;
        }
        return about.forAll(String::isEmpty) && about.size() == years.size()
                ? years
                : Vector.rangeClosed(1, about.size()).map(String::valueOf);
    }

    private String about(Node item) {
        return item instanceof Node.Mapping mapping
                ? about.flatMap(mapping::at).map(ItemNames::leaf).mkString(" ").strip()
                : "";
    }

    private String about(Json item) {
        return item instanceof Json.Obj object
                ? about.flatMap(object::at).map(Json::leaf).mkString(" ").strip()
                : "";
    }

    private static String leaf(Node item) {
        return item instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
