package cn.shegong.adapters.http;

import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 所问: the keys of a request, by which what turns out not to be known has a place. */
record Asked(Node.Mapping keys) {

    /** Of the names that are not known; empty where that is not what is wrong. */
    Seq<Fault> faults(Refusal refusal) {
        return refusal instanceof Refusal.Unknown unknown ? unknown.names().map(this::fault) : Vector.empty();
    }

    private Fault fault(Refusal.Name name) {
        Expected expected = name.known().isEmpty()
                ? Expected.of("known-name")
                : Expected.of("one-of", name.known().mkString(", "));
        return new Fault(place(name), name.name(), expected);
    }

    private Place place(Refusal.Name name) {
        String key = name.kind() == Refusal.Kind.YEAR && keys.at("years").isDefined() ? "years" : key(name.kind());
        Place below = keys.at(key).map(Node::place).getOrElse(() -> keys.place().below(key));
        return keys.at(key)
                .filter(Node.Listing.class::isInstance)
                .flatMap(list -> ((Node.Listing) list).items().find(item -> says(item, name.name())))
                .map(Node::place)
                .getOrElse(below);
    }

    private static boolean says(Node node, String text) {
        return node instanceof Node.Scalar scalar && scalar.text().strip().equals(text);
    }

    private static String key(Refusal.Kind kind) {
        return switch (kind) {
            case PROJECT -> "project";
            case DISTRICT -> "district";
            case COLUMN -> "by";
            case MEASURES -> "measures";
            case YEAR -> "year";
        };
    }
}
