package cn.shegong.adapters.office.read;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.vavr.control.Option;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** The tags of a part, one after the other; names without their namespaces, since there are two for each. */
final class Xml {

    /** Less than what newer JDKs refuse in words of their own. */
    private static final int MOST_LEVELS = 64;

    /** More than a tag may have here, so that the parser never refuses first, in words of its own. */
    private static final int MOST_OF_PARSER = 1 << 22;

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader reader;
    private int level;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // so that faults come as checked exceptions
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_OF_PARSER);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /**
     * @param part its name in the archive
     */
    Xml(String part, InputStream in) {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes to the next start or end of an element; false at the part's end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                if (isTag(reader.next())) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private boolean isTag(int event) {
        if (event == XMLStreamConstants.DTD) {
            throw Unreadable.broken("DOCTYPE");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++level > MOST_LEVELS) {
                throw Unreadable.unbounded("> " + MOST_LEVELS);
            }
            return true;
        }
        level -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Goes to the next start of an element with this name, before the end of another; false where there is none. */
    boolean nextStart(String name, String before) {
        while (next()) {
            if (starts(name)) {
                return true;
            }
            if (ends(before)) {
                return false;
            }
        }
        return false;
    }

    String name() {
        return local(reader.getLocalName());
    }

    boolean starts(String name) {
        return reader.isStartElement() && name.equals(name());
    }

    boolean ends(String name) {
        return reader.isEndElement() && name.equals(name());
    }

    /** Without the prefix that some programs give to all names. */
    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    Option<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(local(reader.getAttributeLocalName(i)))) {
                return Option.some(reader.getAttributeValue(i));
            }
        }
        return Option.none();
    }

    Option<Integer> number(String name) {
        return attribute(name).map(Xml::whole);
    }

    /** Whether an attribute says yes. */
    boolean says(String name) {
        return attribute(name).exists(yes -> yes.equals("1") || yes.equals("true"));
    }

    /** A number from 0. */
    static int whole(String digits) {
        try {
            int number = Integer.parseInt(digits);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Unreadable.broken(digits);
    }

    /** The text of the element that has just begun; goes to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        int within = level;
        try {
            while (level >= within && reader.hasNext()) {
                if (!isTag(reader.next()) && reader.hasText()) {
                    Texts.append(text, reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return Texts.plain(text);
    }

    /** The text of all runs of the element that has just begun, without their pronunciation; goes to its end. */
    String runs() {
        StringBuilder text = new StringBuilder();
        int within = level;
        while (level >= within && next()) {
            if (starts("t")) {
                Texts.append(text, text());
            } else if (starts("rPh")) {
                text();
            }
        }
        return text.toString();
    }

    /** Where in the part, since the parser's own words are of one language and for programmers. */
    private Unreadable broken(XMLStreamException fault) {
        return Unreadable.broken(Option.of(fault.getLocation())
                .map(at -> part + " " + at.getLineNumber() + ":" + at.getColumnNumber())
                .getOrElse(part));
    }
}
