package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads JSON as a tree, or the items of a list one by one. Numbers stay the texts that they are. */
final class JsonTree {

    /** Deeper trees are refused. */
    static final int MOST_LEVELS = 50;

    /** Letters of a key: every fault below it names it. */
    private static final int MOST_KEY = 1000;

    private static final JsonFactory FACTORY = factory(StreamReadConstraints.DEFAULT_MAX_DEPTH);
    /** Bytes: enough to find the place by. */
    private static final int EXCERPT = 24;
    /** In place of a letter that was cut. */
    private static final String BROKEN = "\uFFFD";

    private final JsonParser json;
    private final String document;
    private final Faults faults;

    JsonTree(JsonParser json, String document, Faults faults) {
        this.json = json;
        this.document = document;
        this.faults = faults;
    }

    /**
     * @param mostLevels deeper documents are refused before they are read any further
     */
    static JsonFactory factory(int mostLevels) {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(mostLevels)
                .maxNameLength(MOST_KEY)
                .build();
        return new JsonFactoryBuilder().streamReadConstraints(limits).build();
    }

    /** The tree, or every fault of its form. */
    static Validation<Seq<Fault>, Node> read(Document from) {
        Faults faults = new Faults();
        Node[] tree = {new Node.Blank(Place.of(from.name()))};
        parse(from, FACTORY, faults, json -> tree[0] = new JsonTree(json, from.name(), faults).whole());
        return faults.unlessAny(() -> tree[0]);
    }

    /**
     * Takes the items of a list, of which no more than one stands in memory.
     *
     * @param alone whether keys may stand in place of a list of one
     */
    static void items(Document from, boolean alone, Faults faults, Consumer<Node> taker) {
        parse(from, FACTORY, faults, json -> new JsonTree(json, from.name(), faults).list(alone, taker));
    }

    /** Whether it begins as a list; what cannot be read says why when it is read. */
    static boolean isList(Document from) {
        try (InputStream in = from.open();
                JsonParser json = FACTORY.createParser(in)) {
            return json.nextToken() == JsonToken.START_ARRAY;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is done with a parser. */
    interface Parse {
        void with(JsonParser json) throws IOException;
    }

    /** What is wrong with the form goes to the faults. */
    static void parse(Document from, JsonFactory factory, Faults faults, Parse parse) {
        try (InputStream in = from.open();
                JsonParser json = factory.createParser(in)) {
            parse(json, from, faults, parse);
        } catch (IOException e) {
            faults.add(Place.of(from.name()), String.valueOf(e.getMessage()), Expected.of("readable"));
        }
    }

    private static void parse(JsonParser json, Document from, Faults faults, Parse parse) throws IOException {
        try {
            json.nextToken();
            parse.with(json);
            if (json.nextToken() != null) {
                faults.add(place(json, from.name()), json.getText(), Expected.of("json"));
            }
        } catch (JsonProcessingException e) {
            int most = json.streamReadConstraints().getMaxNestingDepth();
            boolean deep = json.getParsingContext().getNestingDepth() > most;
            JsonLocation end = json.currentLocation();
            faults.add(
                    new Place(from.name(), Math.max(0, end.getLineNr()), Path.ROOT),
                    deep || e instanceof JsonEOFException ? "" : before(from, end.getByteOffset()),
                    deep ? Expected.of("nesting", most) : expected(e, end));
        }
    }

    private static Expected expected(JsonProcessingException e, JsonLocation end) {
        return e instanceof StreamConstraintsException && e.getOriginalMessage().startsWith("Name")
                ? Expected.of("letters-at-most", MOST_KEY)
                : Expected.of("json-at", end.getLineNr(), end.getColumnNr());
    }

    /** What stands just before the place where it cannot be read any further. */
    private static String before(Document document, long end) throws IOException {
        long from = Math.max(0, end - EXCERPT);
        try (InputStream in = document.open()) {
            in.skipNBytes(from);
            String text = new String(in.readNBytes((int) Math.max(0, end - from)), StandardCharsets.UTF_8);
            return text.replace(BROKEN, "").strip();
        }
    }

    private static Place place(JsonParser json, String document) {
        return new Place(document, json.currentTokenLocation().getLineNr(), Path.ROOT);
    }

    private Node whole() throws IOException {
        return json.currentToken() == null ? new Node.Blank(Place.of(document)) : value(place(json, document), 0);
    }

    private void list(boolean alone, Consumer<Node> taker) throws IOException {
        if (alone && json.currentToken() == JsonToken.START_OBJECT) {
            taker.accept(value(place(json, document), 0));
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            faults.add(
                    json.currentToken() == null ? Place.of(document) : place(json, document), "", Expected.of("list"));
            json.skipChildren();
            return;
        }
        Place list = place(json, document);
        for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
            taker.accept(value(list.item(line(), number), 1));
        }
    }

    /** What stands at the parser's token, which afterwards is its last. */
    Node value(Place place, int levels) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Blank(place);
        }
        if (token.isScalarValue()) {
            return new Node.Scalar(json.getText(), token == JsonToken.VALUE_STRING, place);
        }
        if (levels >= MOST_LEVELS) {
            faults.add(place, "", Expected.of("nesting", MOST_LEVELS));
            json.skipChildren();
            return new Node.Blank(place);
        }
        return token == JsonToken.START_OBJECT ? mapping(place, levels) : listing(place, levels);
    }

    private Node mapping(Place place, int levels) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            Place at = place.below(line(), key);
            json.nextToken();
            if (entries.put(key, value(at, levels + 1)) != null) {
                faults.add(at, key, Expected.of("key-once"));
            }
        }
        return new Node.Mapping(entries, place);
    }

    private Node listing(Place place, int levels) throws IOException {
        List<Node> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.item(line(), items.size() + 1), levels + 1));
        }
        return new Node.Listing(Vector.ofAll(items), place);
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
