package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells in which encoding a table was saved: by its byte order mark; else UTF-8 where it is that throughout; else
 * GB18030, in which spreadsheets save CSV in China, where it is that throughout.
 */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Chinese needs three bytes in UTF-8: letters of two alone are GB18030 that happens to be well-formed. */
    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private static final int ASCII = 0x80;
    private static final int SAMPLE = 4096;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private Encoding() {}

    /** Whether it is no text at all, but an archive such as a workbook. */
    static boolean isArchive(Document document) throws IOException {
        try (InputStream in = document.open()) {
            return Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
        }
    }

    /** None where it is none of them. */
    static Option<Charset> of(Document document) throws IOException {
        Option<Charset> marked = byMark(document);
        if (marked.isDefined()) {
            return marked.filter(charset -> isWhole(document, charset));
        }
        Option<Charset> wide = byZeros(document);
        if (wide.exists(charset -> isWhole(document, charset))) {
            return wide;
        }
        Seen utf8 = see(document, StandardCharsets.UTF_8);
        if (utf8 == Seen.ASCII_ONLY || utf8 == Seen.FAR_LETTERS) {
            return Option.some(StandardCharsets.UTF_8);
        }
        if (see(document, GB18030) != Seen.MALFORMED) {
            return Option.some(GB18030);
        }
        return utf8 == Seen.NEAR_LETTERS ? Option.some(StandardCharsets.UTF_8) : Option.none();
    }

    private static Option<Charset> byMark(Document document) throws IOException {
        try (InputStream in = document.open()) {
            byte[] first = in.readNBytes(3);
            if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
                return Option.some(StandardCharsets.UTF_8);
            }
            boolean little = first.length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE;
            boolean big = first.length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF;
            return little || big ? Option.some(StandardCharsets.UTF_16) : Option.none();
        }
    }

    /** Letters of one byte have a zero beside them in UTF-16, before or behind them. */
    private static Option<Charset> byZeros(Document document) throws IOException {
        try (InputStream in = document.open()) {
            byte[] start = in.readNBytes(SAMPLE);
            int[] zeros = new int[2];
            for (int i = 0; i < start.length; i++) {
                zeros[i % 2] += start[i] == 0 ? 1 : 0;
            }
            int many = Math.max(2, start.length / 20);
            if (zeros[1] >= many && zeros[1] > 4 * zeros[0]) {
                return Option.some(StandardCharsets.UTF_16LE);
            }
            return zeros[0] >= many && zeros[0] > 4 * zeros[1] ? Option.some(StandardCharsets.UTF_16BE) : Option.none();
        }
    }

    private static boolean isWhole(Document document, Charset charset) {
        try {
            return see(document, charset) != Seen.MALFORMED;
        } catch (IOException e) {
            return false;
        }
    }

    /** In the encoding that leads furthest. */
    static int lineOfFirstBadByte(Document document) throws IOException {
        return Math.max(
                linesBefore(document, StandardCharsets.UTF_8),
                Math.max(
                        linesBefore(document, GB18030),
                        byMark(document)
                                        .filter(marked -> marked.equals(StandardCharsets.UTF_16))
                                        .isDefined()
                                ? linesBefore(document, StandardCharsets.UTF_16)
                                : 0));
    }

    private static int linesBefore(Document document, Charset charset) throws IOException {
        int line = 1;
        try (InputStream in = new BufferedInputStream(document.open());
                Reader text = new InputStreamReader(in, charset.newDecoder())) {
            for (int letter = text.read(); letter >= 0; letter = text.read()) {
                line += letter == '\n' ? 1 : 0;
            }
            return line;
        } catch (CharacterCodingException e) {
            return line;
        }
    }

    private enum Seen {
        MALFORMED,
        ASCII_ONLY,
        NEAR_LETTERS,
        FAR_LETTERS
    }

    private static Seen see(Document document, Charset charset) throws IOException {
        Seen seen = Seen.ASCII_ONLY;
        try (InputStream in = new BufferedInputStream(document.open());
                Reader text = new InputStreamReader(in, charset.newDecoder())) {
            char[] letters = new char[8192];
            for (int n = text.read(letters); n >= 0; n = text.read(letters)) {
                for (int i = 0; i < n; i++) {
                    if (letters[i] >= FIRST_OF_THREE_BYTES) {
                        seen = Seen.FAR_LETTERS;
                    } else if (letters[i] >= ASCII && seen == Seen.ASCII_ONLY) {
                        seen = Seen.NEAR_LETTERS;
                    }
                }
            }
            return seen;
        } catch (CharacterCodingException e) {
            return Seen.MALFORMED;
        }
    }
}
