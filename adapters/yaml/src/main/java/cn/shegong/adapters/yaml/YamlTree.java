package cn.shegong.adapters.yaml;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a YAML or JSON document as a tree. Texts stay texts: {@code no}, {@code 010} and {@code 1.10} are what they say.
 */
public final class YamlTree {

    /** Deeper trees are refused. */
    private static final int MOST_LEVELS = 50;

    /** So many characters are shown to either side of a fault in a long line. */
    private static final int MOST_SHOWN = 40;

    private final String document;
    private final Faults faults = new Faults();
    /** Lists and mappings so far: one that comes again is an alias, by which a small file could grow without end. */
    private final Set<org.snakeyaml.engine.v2.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Deque<org.snakeyaml.engine.v2.nodes.Node> path = new ArrayDeque<>();

    private YamlTree(String document) {
        this.document = document;
    }

    /** The tree, or every fault of its form. */
    public static Validation<Seq<Fault>, Node> read(Document document) {
        return new YamlTree(document.name()).readAll(document);
    }

    private Validation<Seq<Fault>, Node> readAll(Document from) {
        var settings = LoadSettings.builder()
                .setLabel(document)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        Node tree = new Node.Blank(Place.of(document));
        try (InputStream in = from.open()) {
            Optional<org.snakeyaml.engine.v2.nodes.Node> root =
                    composer(settings, in).getSingleNode();
            if (root.isPresent()) {
                tree = convert(root.get(), Place.of(document));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(
                    new Place(document, line, Path.ROOT),
                    e.getProblemMark().map(YamlTree::lineAt).orElse(""),
                    Expected.of("yaml"));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                faults.add(Place.of(document), "", Expected.of("utf-8"));
            } else {
                faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("yaml"));
            }
        } catch (IOException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("readable"));
        }
        Node read = tree;
        return faults.unlessAny(() -> read);
    }

    /** By exported packages alone, so that this works as a module as well. */
    private static Composer composer(LoadSettings settings, InputStream in) {
        return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, new YamlUnicodeReader(in))));
    }

    /** What stands in the line: the parser tells of its own tokens, in English. */
    private static String lineAt(Mark mark) {
        int[] text = mark.getBuffer();
        int from = Math.min(mark.getPointer(), text.length);
        int to = from;
        int pointer = from;
        while (from > 0 && pointer - from < MOST_SHOWN && text[from - 1] != '\n') {
            from--;
        }
        while (to < text.length && to - pointer < MOST_SHOWN && text[to] != '\n' && text[to] != '\r' && text[to] != 0) {
            to++;
        }
        return new String(text, from, to - from).strip();
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node, Place place) {
        if (!(node instanceof ScalarNode) && !seen.add(node)) {
            faults.add(place, "", Expected.of("no-alias"));
            return new Node.Blank(place);
        }
        if (path.size() >= MOST_LEVELS) {
            faults.add(place, "", Expected.of("nesting", MOST_LEVELS));
            return new Node.Blank(place);
        }
        path.push(node);
        try {
            if (node instanceof MappingNode mapping) {
                return mapping(mapping, place);
            }
            return node instanceof SequenceNode sequence ? listing(sequence, place) : scalar((ScalarNode) node, place);
        } finally {
            path.pop();
        }
    }

    private Node mapping(MappingNode node, Place place) {
        Map<String, Node> entries = LinkedHashMap.empty();
        for (NodeTuple entry : node.getValue()) {
            Option<String> key = key(entry.getKeyNode(), place);
            if (key.isDefined()) {
                Place at = place.below(line(entry.getKeyNode()), key.get());
                if (entries.containsKey(key.get())) {
                    faults.add(at, key.get(), Expected.of("key-once"));
                }
                entries = entries.put(Tuple.of(key.get(), convert(entry.getValueNode(), at)));
            }
        }
        return Node.Mapping.of(entries, new Place(document, line(node), place.at()));
    }

    private Option<String> key(org.snakeyaml.engine.v2.nodes.Node node, Place place) {
        if (node instanceof ScalarNode scalar) {
            return Option.some(scalar.getValue());
        }
        faults.add(place.below(line(node), "?"), "", Expected.of("text"));
        return Option.none();
    }

    private Node listing(SequenceNode node, Place place) {
        Vector<Node> items = Vector.ofAll(node.getValue())
                .zipWithIndex((item, index) -> convert(item, place.item(line(item), index + 1)));
        return new Node.Listing(items, new Place(document, line(node), place.at()));
    }

    private static Node scalar(ScalarNode node, Place place) {
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        String text = node.getValue();
        return plain && (text.isEmpty() || text.equals("null") || text.equals("~"))
                ? new Node.Blank(place)
                : new Node.Scalar(text, !plain, place);
    }

    private static int line(org.snakeyaml.engine.v2.nodes.Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
