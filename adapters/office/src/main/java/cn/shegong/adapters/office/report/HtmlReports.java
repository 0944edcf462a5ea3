package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.PrintedTables;
import cn.shegong.application.port.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes answers as reports, each one document that needs nothing else. */
public record HtmlReports(Wording wording, PrintedTables tables) implements Answers {

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out) throws IOException {
        Phrases phrases = Phrases.of("answers", presentation.language(), wording);
        new HtmlReport(new Html(out), phrases, new Printed(phrases, presentation.unit()))
                .write(answer, tables.of(answer, presentation), style());
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(
                HtmlReports.class.getResourceAsStream("/cn/shegong/adapters/office/report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
