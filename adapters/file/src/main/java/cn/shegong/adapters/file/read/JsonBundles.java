package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a JSON object apart: the value at a part's key is a document named {@code key.json}, read from where it stands
 * in the whole, so that a long list of rows is never a tree.
 */
public record JsonBundles(JsonFactory factory) implements Bundles {

    private static final String FORM = ".json";

    /**
     * @param mostLevels deeper documents are refused
     */
    public static JsonBundles of(int mostLevels) {
        return new JsonBundles(JsonTree.factory(mostLevels));
    }

    @Override
    public Validation<Seq<Fault>, Bundle> open(Document document, Seq<String> parts) {
        return open(document, "", parts);
    }

    @Override
    public Validation<Seq<Fault>, Bundle> openPart(Document part, Seq<String> parts) {
        return open(part, path(part), parts);
    }

    private Validation<Seq<Fault>, Bundle> open(Document document, String path, Seq<String> parts) {
        Faults faults = new Faults();
        Opening opening = new Opening(document, path, parts, faults);
        JsonTree.parse(document, factory, faults, opening::read);
        return faults.unlessAny(opening::bundle);
    }

    @Override
    public Validation<Seq<Fault>, Option<Seq<Document>>> items(Document part) {
        Faults faults = new Faults();
        List<Document> items = new ArrayList<>();
        boolean[] isList = {false};
        JsonTree.parse(part, factory, faults, json -> {
            isList[0] = json.currentToken() == JsonToken.START_ARRAY;
            if (!isList[0]) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(slice(json, part, path(part) + items.size()));
            }
        });
        return faults.unlessAny(() -> Option.when(isList[0], () -> Vector.ofAll(items)));
    }

    /** Below which its own parts are named. */
    private static String path(Document part) {
        return part.name().substring(0, part.name().length() - FORM.length()) + "/";
    }

    /** The value at which the parser stands. */
    private static Slice slice(JsonParser json, Document whole, String name) throws IOException {
        long from = json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        json.finishToken();
        return new Slice(name + FORM, whole, from, json.currentLocation().getByteOffset() - from);
    }

    /** One that is being read. */
    private static final class Opening {

        private final Document whole;
        private final String path;
        private final Seq<String> keys;
        private final Faults faults;
        private Map<String, Document> parts = LinkedHashMap.empty();
        private final java.util.Map<String, Node> rest = new java.util.LinkedHashMap<>();

        Opening(Document whole, String path, Seq<String> keys, Faults faults) {
            this.whole = whole;
            this.path = path;
            this.keys = keys;
            this.faults = faults;
        }

        void read(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                faults.add(Place.of(whole.name()), "", Expected.of(json.currentToken() == null ? "json" : "keys"));
                json.skipChildren();
                return;
            }
            JsonTree tree = new JsonTree(json, whole.name(), faults);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                Place at =
                        Place.of(whole.name()).below(json.currentTokenLocation().getLineNr(), key);
                if (rest.containsKey(key)) {
                    faults.add(at, key, Expected.of("key-once"));
                }
                json.nextToken();
                if (keys.contains(key)) {
                    part(key, json, at);
                    rest.put(key, new Node.Blank(at));
                } else {
                    rest.put(key, tree.value(at, 1));
                }
            }
        }

        private void part(String key, JsonParser json, Place at) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            Slice part = slice(json, whole, path + key);
            if (part.from() < 0) {
                faults.add(at, "", Expected.of("json")); // not UTF-8
            } else {
                parts = parts.put(key, part);
            }
        }

        Bundle bundle() {
            return new Bundle(parts, new Node.Mapping(rest, new Place(whole.name(), 1, Path.ROOT)));
        }
    }
}
