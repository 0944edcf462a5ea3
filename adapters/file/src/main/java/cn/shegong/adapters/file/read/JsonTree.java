package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON, and only JSON, as a tree: long answers in a tenth of the time that YAML takes. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String document;
    private final JsonParser in;

    private JsonTree(String document, JsonParser in) {
        this.document = document;
        this.in = in;
    }

    static Validation<Seq<Fault>, Node> read(Document document) {
        try (InputStream stream = document.open();
                JsonParser in = FACTORY.createParser(stream)) {
            return new JsonTree(document.name(), in).whole();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String found = e instanceof JsonEOFException ? "" : e.getOriginalMessage();
            return invalid(new Place(document.name(), line, ""), found, "json");
        } catch (IOException e) {
            return invalid(Place.of(document.name()), String.valueOf(e.getMessage()), "readable");
        }
    }

    private Validation<Seq<Fault>, Node> whole() throws IOException {
        if (in.nextToken() == null) {
            return invalid(Place.of(document), "", "json");
        }
        Node tree = node(Place.of(document));
        return in.nextToken() == null
                ? Validation.valid(tree)
                : invalid(new Place(document, in.currentLocation().getLineNr(), ""), in.getText(), "json");
    }

    private static Validation<Seq<Fault>, Node> invalid(Place place, String value, String expected) {
        return Validation.invalid(Vector.of(new Fault(place, value, Expected.of(expected))));
    }

    private Node node(Place place) throws IOException {
        Place here = new Place(document, in.currentLocation().getLineNr(), place.at());
        return switch (in.currentToken()) {
            case START_OBJECT -> new Node.Mapping(entries(here), here);
            case START_ARRAY -> new Node.Listing(items(here), here);
            case VALUE_NULL -> new Node.Blank(here);
            default -> new Node.Scalar(in.getText(), in.currentToken() == JsonToken.VALUE_STRING, here);
        };
    }

    private LinkedHashMap<String, Node> entries(Place here) throws IOException {
        List<Tuple2<String, Node>> entries = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            in.nextToken();
            entries.add(Tuple.of(key, node(here.below(here.line(), key))));
        }
        return LinkedHashMap.ofEntries(entries);
    }

    private Vector<Node> items(Place here) throws IOException {
        List<Node> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(here.item(here.line(), items.size() + 1)));
        }
        return Vector.ofAll(items);
    }
}
