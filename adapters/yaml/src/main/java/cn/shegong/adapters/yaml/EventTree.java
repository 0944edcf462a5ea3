package cn.shegong.adapters.yaml;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A tree out of a parser's events. What is too deep is passed over event by event; aliases, by which a small file could
 * grow without end, and tags, which would change what a text is, are faults.
 */
final class EventTree {

    /** Deeper trees are refused. */
    private static final int MOST_LEVELS = 50;

    /** Letters: every fault below a key names it. */
    private static final int MOST_KEY = 1000;

    private final Parser events;
    private final String document;
    private final Faults faults;

    EventTree(Parser events, String document, Faults faults) {
        this.events = events;
        this.document = document;
        this.faults = faults;
    }

    /** Of the one document that there may be. */
    Node whole() {
        events.next();
        Node tree = new Node.Blank(Place.of(document));
        if (events.checkEvent(Event.ID.DocumentStart)) {
            events.next();
            tree = node(Place.of(document), 0);
            events.next();
        }
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            faults.add(new Place(document, line(events.peekEvent()), Path.ROOT), "", Expected.of("single-document"));
        }
        return tree;
    }

    /** What the next event begins. */
    private Node node(Place place, int levels) {
        Event event = events.next();
        if (event instanceof AliasEvent) {
            faults.add(place, "", Expected.of("no-alias"));
            return new Node.Blank(place);
        }
        tag(event).ifPresent(tag -> faults.add(place, tag, Expected.of("no-tag")));
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (levels >= MOST_LEVELS) {
            faults.add(
                    new Place(document, place.line(), top(place.at(), levels)),
                    event instanceof MappingStartEvent ? "{" : "[",
                    Expected.of("nesting", MOST_LEVELS));
            passOver();
            return new Node.Blank(place);
        }
        Place at = new Place(document, line(event), place.at());
        return event instanceof MappingStartEvent ? mapping(at, place, levels + 1) : listing(at, place, levels + 1);
    }

    /** The first of the keys and numbers that lead so deep. */
    private static Path top(Path path, int levels) {
        Path above = path;
        for (int level = 1; level < levels; level++) {
            above = above instanceof Path.Key key
                    ? key.parent()
                    : above instanceof Path.Item item ? item.parent() : above;
        }
        return above;
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
    }

    private static Node scalar(ScalarEvent event, Place place) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        String text = event.getValue();
        return plain && (text.isEmpty() || text.equals("null") || text.equals("~"))
                ? new Node.Blank(place)
                : new Node.Scalar(text, !plain, place);
    }

    /**
     * @param at where the keys begin
     * @param above below which they stand
     */
    private Node mapping(Place at, Place above, int levels) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Place place = above.below(line(events.peekEvent()), "?");
            Option<String> key = key(place);
            Place there = key.isDefined() ? above.below(place.line(), key.get()) : place;
            Node value = node(there, levels);
            if (key.exists(each -> entries.put(each, value) != null)) {
                faults.add(there, key.get(), Expected.of("key-once"));
            }
        }
        events.next();
        return new Node.Mapping(entries, at);
    }

    /** None where it is a fault. */
    private Option<String> key(Place place) {
        Event event = events.next();
        if (event instanceof AliasEvent) {
            faults.add(place, "", Expected.of("no-alias"));
            return Option.none();
        }
        tag(event).ifPresent(tag -> faults.add(place, tag, Expected.of("no-tag")));
        if (!(event instanceof ScalarEvent scalar)) {
            faults.add(place, "", Expected.of("text"));
            passOver();
            return Option.none();
        }
        if (scalar.getValue().length() > MOST_KEY) {
            faults.add(place, scalar.getValue(), Expected.of("letters-at-most", MOST_KEY));
            return Option.none();
        }
        return Option.some(scalar.getValue());
    }

    private Node listing(Place at, Place above, int levels) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(above.item(line(events.peekEvent()), items.size() + 1), levels));
        }
        events.next();
        return new Node.Listing(Vector.ofAll(items), at);
    }

    /** To the end of the list or the keys that have just begun. */
    private void passOver() {
        for (int open = 1; open > 0; ) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
                open--;
            }
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
