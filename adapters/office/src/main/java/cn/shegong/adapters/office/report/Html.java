package cn.shegong.adapters.office.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page as it is written: every text and value of an attribute comes out as text, whatever stands in it. */
final class Html {

    private final Writer out;
    private final XMLStreamWriter xml;

    /**
     * @param bytes left open
     */
    Html(OutputStream bytes) throws IOException {
        out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        out.write("<!DOCTYPE html>\n");
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What stands between a tag and its end. */
    interface Inner {
        void write() throws IOException;
    }

    /**
     * @param attributes by turns a name and a value
     */
    void tag(String name, Inner inner, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            inner.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void tag(String name, String text, String... attributes) throws IOException {
        tag(name, () -> text(text), attributes);
    }

    /** A tag that has nothing within and no end. */
    void alone(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void text(String text) throws IOException {
        try {
            xml.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Without what no page may hold. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.flush();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
