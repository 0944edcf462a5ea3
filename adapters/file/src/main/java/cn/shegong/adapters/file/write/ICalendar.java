package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.Calendars;
import cn.shegong.domain.deadline.Deadline;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/**
 * Deadlines as iCalendar (RFC 5545): a whole-day event for each that is late or coming, with a reminder a month before.
 *
 * <p>An event keeps its id as long as project, cycle and kind stay, so that a calendar that takes the file again moves
 * what it has. The stamp is the day asked about: one answer gives one file. Lines are folded by bytes, as the standard
 * asks, which the libraries at hand do by letters: a Chinese letter has three.
 */
public record ICalendar(Words words) implements Calendars {

    private static final int LINE = 75;

    @Override
    public void write(Result.Deadlines deadlines, Language language, OutputStream out) throws IOException {
        for (String line : lines(deadlines, language)) {
            out.write(folded(line).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private Seq<String> lines(Result.Deadlines deadlines, Language language) {
        String stamp = "DTSTAMP:" + deadlines.asOf().format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z";
        return Vector.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Shegong//Shegong//" + language,
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        text("X-WR-CALNAME", words.phrase("ics.name", language)))
                .appendAll(deadlines
                        .deadlines()
                        .filter(each -> each.isLate() || each.state() == Deadline.State.COMING)
                        .flatMap(each -> event(each, stamp, language)))
                .append("END:VCALENDAR");
    }

    private Vector<String> event(Deadline deadline, String stamp, Language language) {
        String summary = words.phrase(
                deadline.isLate() ? "ics.late" : "ics.summary",
                language,
                words.phrase("deadline." + deadline.kind().key(), language),
                deadline.project().id(),
                deadline.project().district());
        String description = words.phrase(
                "ics.description",
                language,
                deadline.cycle().opening(),
                DeadlinesJson.last(deadline),
                new Explanations(words, language, HashMap.empty())
                        .place(deadline.source().place()));
        return Vector.of(
                "BEGIN:VEVENT",
                text("UID", id(deadline)),
                stamp,
                "DTSTART;VALUE=DATE:" + deadline.due().format(DateTimeFormatter.BASIC_ISO_DATE),
                "DTEND;VALUE=DATE:" + deadline.due().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE),
                text("SUMMARY", summary),
                text("DESCRIPTION", description),
                text("CATEGORIES", words.phrase("deadline." + deadline.kind().key(), language)),
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                text("DESCRIPTION", summary),
                "TRIGGER;RELATED=START:-P30D",
                "END:VALARM",
                "END:VEVENT");
    }

    private static String id(Deadline deadline) {
        return deadline.kind().key() + "-" + deadline.cycle().opening() + "-"
                + deadline.project().id() + "@shegong";
    }

    private static String text(String property, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
        return property + ":" + escaped;
    }

    /** In lines of 75 bytes at most, each but the first led by a blank, and never within a letter. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(text);
            bytes += size;
        }
        return folded.append("\r\n").toString();
    }
}
