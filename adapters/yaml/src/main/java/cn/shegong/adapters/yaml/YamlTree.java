package cn.shegong.adapters.yaml;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a YAML or JSON document as a tree. Texts stay texts: {@code no}, {@code 010} and {@code 1.10} are what they say.
 * The tree is made from the parser's events, so that how deep it is is known before anything goes deeper.
 */
public final class YamlTree {

    /** So many characters are shown to either side of a fault in a long line. */
    private static final int MOST_SHOWN = 40;

    /**
     * Characters that the scanner takes at a time. While it looks for the end of a text it copies all that it has of it
     * each time that it takes more; taken by its usual 1,024, three million letters were copied three thousand times.
     */
    private static final int MOST_TAKEN = 1 << 20;

    private YamlTree() {}

    /**
     * {@return the tree, or every fault of its form}
     *
     * @param document in UTF-8 or UTF-16
     */
    public static Validation<Seq<Fault>, Node> read(Document document) {
        Faults faults = new Faults();
        Node tree = new Node.Blank(Place.of(document.name()));
        try (InputStream in = document.open()) {
            tree = new EventTree(parser(document.name(), text(in)), document.name(), faults).whole();
        } catch (CharacterCodingException e) {
            faults.add(Place.of(document.name()), "", Expected.of("utf-8"));
        } catch (IOException e) {
            faults.add(Place.of(document.name()), String.valueOf(e.getMessage()), Expected.of("readable"));
        } catch (MarkedYamlEngineException e) {
            if (!faults.isEmpty()) {
                return faults.unlessAny(
                        () -> new Node.Blank(Place.of(document.name()))); // what is too deep is hardly whole
            }
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(
                    new Place(document.name(), line, Path.ROOT),
                    e.getProblemMark().map(YamlTree::lineAt).orElse(""),
                    Expected.of("yaml"));
        } catch (YamlEngineException e) {
            faults.add(Place.of(document.name()), String.valueOf(e.getMessage()), Expected.of("yaml"));
        }
        Node read = tree;
        return faults.unlessAny(() -> read);
    }

    private static String text(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        try (YamlUnicodeReader reader = new YamlUnicodeReader(in)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    /** By exported packages alone, so that this works as a module as well. */
    private static Parser parser(String name, String text) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.min(text.length() + 1, MOST_TAKEN))
                .build();
        return new ParserImpl(settings, new StreamReader(settings, text));
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
}
