package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** Adjustments by their keys again, also those that were written down as one that repeats. */
record AdjustmentKeys(Place place) {

    /** The scenario's keys, with a list at that of its adjustments. */
    Node.Mapping oneByOne(Node.Mapping tree, Scenario scenario) {
        Map<String, Node> keys = tree.entries();
        Node all = new Node.Listing(scenario.adjustments().map(this::one), place);
        return Node.Mapping.of(scenario.adjustments().isEmpty() ? keys : keys.put(AdjustmentReader.KEY, all), place);
    }

    private Node one(Adjustment adjustment) {
        return mapping(
                LinkedHashMap.of("effective", text(adjustment.effective()), "uplift", uplift(adjustment.uplift())));
    }

    /** One rate, or one of each grade. */
    private Node uplift(Uplift uplift) {
        return uplift.isFlat()
                ? text(uplift.rates().head())
                : mapping(LinkedHashMap.ofEntries(
                        Grade.ALL.map(grade -> Tuple.of(grade.key(), text(uplift.rate(grade))))));
    }

    private Node text(Object value) {
        return new Node.Scalar(value.toString(), true, place);
    }

    private Node mapping(Map<String, Node> entries) {
        return Node.Mapping.of(entries, place);
    }
}
