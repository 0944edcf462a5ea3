package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.port.Answers;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes answers as tables, JSON or CSV, in UTF-8. */
public record AnswerFiles(Words words) implements Answers {

    private static final String COMMANDS = "=+-@\t\r";
    /** By which spreadsheets know UTF-8. */
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?%?");

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out) throws IOException {
        Language language = presentation.language();
        switch (presentation.form()) {
            case JSON -> JsonWriter.write(new AnswerJson(words, language).of(answer), out);
            case CSV -> csv(new AnswerCsv(words, language).of(answer), out);
            case LABELLED_CSV -> {
                out.write(BYTE_ORDER_MARK);
                csv(new LabelledCsv(words, language).of(new AnswerCsv(words, language).of(answer)), out);
            }
            case TABLE -> lines(AnswerTable.of(answer, words, presentation), out);
            default -> throw new IllegalArgumentException("not a form of text: " + presentation.form());
        }
    }

    private static void csv(Iterator<Seq<String>> rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        rows.forEach(row -> csv.writeRecord(row.map(AnswerFiles::guarded).toJavaList()));
        csv.flush();
    }

    /** A text that a spreadsheet would take for a formula stands behind an apostrophe; numbers stay numbers. */
    private static String guarded(String cell) {
        boolean command = !cell.isEmpty() && COMMANDS.indexOf(cell.charAt(0)) >= 0;
        return command && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static void lines(Seq<String> lines, OutputStream out) throws IOException {
        out.write((lines.mkString("\n") + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
