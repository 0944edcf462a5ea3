package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.port.Answers;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes answers as tables, JSON or CSV, in UTF-8. */
public record AnswerFiles(Words words) implements Answers {

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out) throws IOException {
        Language language = presentation.language();
        switch (presentation.form()) {
            case JSON -> JsonWriter.write(new AnswerJson(words, language).of(answer), out);
            case CSV -> csv(new AnswerCsv(words, language).of(answer), out);
            case TABLE -> lines(AnswerTable.of(answer, words, presentation), out);
            default -> throw new IllegalArgumentException("not a form of text: " + presentation.form());
        }
    }

    private static void csv(Seq<Seq<String>> rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        rows.forEach(row -> csv.writeRecord(row.toJavaList()));
        csv.flush();
    }

    private static void lines(Seq<String> lines, OutputStream out) throws IOException {
        out.write((lines.mkString("\n") + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
