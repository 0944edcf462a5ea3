package cn.shegong.adapters.app;

import cn.shegong.application.input.Node;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether a value is as a schema of the API's description says: each key, each kind of value, and how it is written.
 *
 * @param schemas by name
 */
record Described(Node.Mapping schemas) {

    Seq<String> faults(Node value, Node schema, String where) {
        Node.Mapping of = resolved((Node.Mapping) schema);
        if (of.entries().isEmpty()) {
            return List.empty();
        }
        Option<Seq<Node>> forms = of.at("oneOf").map(Described::items);
        if (forms.isDefined()) {
            return forms.get().exists(form -> faults(value, form, where).isEmpty())
                    ? List.empty()
                    : List.of(where + ": none of its forms");
        }
        Seq<String> types = of.entries()
                .get("type")
                .map(type ->
                        type instanceof Node.Listing list ? list.items().map(Described::text) : List.of(text(type)))
                .getOrElse(List.empty());
        if (types.nonEmpty() && !types.contains(kind(value))) {
            return List.of(where + ": " + kind(value));
        }
        if (value instanceof Node.Listing list) {
            return list.items().zipWithIndex().flatMap(item -> below(item._1, of.at("items"), where + "/" + item._2));
        }
        return value instanceof Node.Mapping mapping ? keys(mapping, of, where) : form(value, of, where);
    }

    private Node.Mapping resolved(Node.Mapping schema) {
        return schema.entries()
                .get("$ref")
                .map(Described::text)
                .map(ref -> (Node.Mapping) schemas.entries()
                        .get(ref.substring(ref.lastIndexOf('/') + 1))
                        .get())
                .getOrElse(schema);
    }

    private Seq<String> keys(Node.Mapping value, Node.Mapping of, String where) {
        Option<Node> further = of.at("additionalProperties")
                .filter(each ->
                        !(each instanceof Node.Scalar scalar && scalar.text().equals("false")));
        Seq<String> missing = of.entries()
                .get("required")
                .map(Described::items)
                .getOrElse(List.empty())
                .map(Described::text)
                .reject(value.entries()::containsKey)
                .map(key -> where + ": no " + key);
        return missing.appendAll(value.entries()
                .flatMap(entry -> below(
                        entry._2,
                        of.entries()
                                .get("properties")
                                .flatMap(known ->
                                        ((Node.Mapping) known).entries().get(entry._1))
                                .orElse(further),
                        where + "/" + entry._1)));
    }

    private Seq<String> below(Node value, Option<Node> schema, String where) {
        return schema.map(of -> of instanceof Node.Mapping ? faults(value, of, where) : List.<String>empty())
                .getOrElse(List.of(where + ": not described"));
    }

    private static Seq<String> form(Node value, Node.Mapping of, String where) {
        if (!(value instanceof Node.Scalar scalar)) {
            return List.empty();
        }
        boolean isFit = of.at("pattern").forAll(pattern -> scalar.text().matches(text(pattern)))
                && of.entries()
                        .get("enum")
                        .map(Described::items)
                        .forAll(words -> words.map(Described::text).contains(scalar.text()));
        return isFit ? List.empty() : List.of(where + ": " + scalar.text());
    }

    private static Seq<Node> items(Node list) {
        return ((Node.Listing) list).items();
    }

    private static String text(Node scalar) {
        return ((Node.Scalar) scalar).text();
    }

    private static String kind(Node value) {
        if (value instanceof Node.Scalar scalar) {
            String bare = scalar.text().equals("true") || scalar.text().equals("false") ? "boolean" : "integer";
            return scalar.quoted() ? "string" : bare;
        }
        if (value instanceof Node.Mapping) {
            return "object";
        }
        return value instanceof Node.Listing ? "array" : "null";
    }
}
