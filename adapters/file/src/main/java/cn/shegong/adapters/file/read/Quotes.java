package cn.shegong.adapters.file.read;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks for quotes in separated values that are not closed, or closed too early: a reader would take the rows behind them
 * for one cell.
 */
final class Quotes {

    private static final int LONGEST = 24;

    private final Reader text;
    private final char separator;
    private int line = 1;
    private int opened;
    private int columns;
    private int separators;
    private int within;
    private boolean atStart = true;
    private final StringBuilder cell = new StringBuilder();

    /**
     * What is wrong.
     *
     * @param line where the quote opens
     */
    record Flaw(int line, String text, String code) {}

    Quotes(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The first flaw; none where each quote is closed at a cell's end. */
    Option<Flaw> flaw() throws IOException {
        int next = text.read();
        while (next >= 0) {
            if (next == '"' && atStart) {
                Option<Flaw> flaw = quoted();
                if (flaw.isDefined()) {
                    return flaw;
                }
                next = text.read();
                if (next >= 0 && next != separator && next != '\n' && next != '\r') {
                    return Option.some(new Flaw(
                            opened, cell.append('"').append((char) next).toString(), "quote-at-end"));
                }
                continue;
            }
            pass(next);
            next = text.read();
        }
        return Option.none();
    }

    private void pass(int letter) {
        if (letter == separator) {
            separators++;
            atStart = true;
        } else if (letter == '\n') {
            endLine();
        } else if (letter != '\r') {
            atStart = false;
        }
    }

    private void endLine() {
        line++;
        columns = Math.max(columns, separators);
        separators = 0;
        atStart = true;
    }

    /** Up to the quote that closes it; a line within that looks like a row was hardly meant to be within. */
    private Option<Flaw> quoted() throws IOException {
        opened = line;
        cell.setLength(0);
        cell.append('"');
        within = 0;
        atStart = false;
        boolean inFirst = true;
        int next = text.read();
        while (next >= 0) {
            if (next == '"') {
                text.mark(1);
                if (text.read() != '"') {
                    text.reset();
                    return inFirst || !looksLikeRow() ? Option.none() : unclosed();
                }
            } else if (next == '\n') {
                line++;
                if (!inFirst && looksLikeRow()) {
                    return unclosed();
                }
                inFirst = false;
                within = 0;
            } else if (next == separator) {
                within++;
            }
            if (cell.length() < LONGEST) {
                cell.append((char) next);
            }
            next = text.read();
        }
        return unclosed();
    }

    private boolean looksLikeRow() {
        return columns > 2 && within >= columns - 1;
    }

    private Option<Flaw> unclosed() {
        return Option.some(new Flaw(opened, cell.toString().strip(), "quote-closed"));
    }
}
