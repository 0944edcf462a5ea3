package cn.shegong.adapters.http;

import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Tidy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 所问: the keys of a request, to tell where something was asked for that is not there. */
record Asked(Node.Mapping keys) {

    /** So many are told one by one. */
    private static final int MOST = 20;

    /** One for each that is not there; empty of any other refusal. */
    Seq<Fault> faults(Refusal refusal) {
        return refusal instanceof Refusal.Unknown unknown ? unknown.all().map(this::fault) : Vector.empty();
    }

    private Fault fault(Refusal.Absent absent) {
        boolean isShort = absent.known().nonEmpty() && absent.known().size() <= MOST;
        return new Fault(
                place(absent),
                absent.asked(),
                isShort ? Expected.of("one-of", absent.known().mkString(", ")) : Expected.of("known-name"));
    }

    private Place place(Refusal.Absent absent) {
        Option<Node> year = keys.at("years")
                .filter(years -> absent.kind() == Refusal.Kind.YEAR)
                .map(years -> among(years, absent.asked()));
        String key = key(absent.kind());
        return year.orElse(() -> keys.at(key))
                .map(Node::place)
                .getOrElse(() -> keys.place().below(key));
    }

    /** The item that says so, or else the list. */
    private static Node among(Node list, String asked) {
        return list instanceof Node.Listing listing
                ? listing.items().find(item -> says(item, asked)).getOrElse(list)
                : list;
    }

    private static boolean says(Node node, String asked) {
        return node instanceof Node.Scalar scalar && Tidy.number(scalar.text()).equals(asked);
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
