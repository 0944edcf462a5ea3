package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.deadline.Deadline;
import cn.shegong.domain.deadline.DeadlineKind;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 期限表: how many are late, by district; who is; and what is due within a year. */
record DeadlinesTable(Print print, Result.Deadlines result) {

    private static final int WORDS = 7;
    private static final int MONTHS_AHEAD = 12;

    /** Some deadlines under a title. */
    record Part(String title, TextTable table) {}

    String title() {
        return phrase("deadlines.title", result.asOf());
    }

    /** By district: renewals and evaluations that are late, and what is due within a year. */
    TextTable summary() {
        Seq<Seq<String>> rows = result.districts()
                .map(district -> counts(
                        district.name(),
                        result.deadlines()
                                .filter(each -> each.project().district().equals(district))));
        Seq<String> head = Vector.of(
                        "late-renewals", "late-evaluations", "coming-renewals", "coming-evaluations", "coming-ends")
                .map(key -> print.word("deadlines." + key));
        return new TextTable(
                rows.prepend(head.prepend(print.word("group.district")))
                        .append(counts(print.word("table.total"), result.deadlines())),
                1);
    }

    private Seq<String> counts(String name, Seq<Deadline> deadlines) {
        return Vector.of(
                        late(DeadlineKind.RENEWAL),
                        late(DeadlineKind.EVALUATION),
                        ahead(DeadlineKind.RENEWAL),
                        ahead(DeadlineKind.EVALUATION),
                        ahead(DeadlineKind.CYCLE_END))
                .map(which -> print.count(deadlines.count(which)))
                .prepend(name);
    }

    private static Predicate<Deadline> late(DeadlineKind kind) {
        return each -> each.kind() == kind && each.isLate();
    }

    private Predicate<Deadline> ahead(DeadlineKind kind) {
        return each -> each.kind() == kind && isAhead(each);
    }

    /** Still to be done, within a year of the day. */
    private boolean isAhead(Deadline deadline) {
        LocalDate end = result.asOf().plusMonths(MONTHS_AHEAD);
        return deadline.state() == Deadline.State.COMING && !deadline.due().isAfter(end);
    }

    Vector<Part> parts() {
        return Vector.of(
                        new Part(phrase("deadlines.late", result.asOf()), table(Deadline::isLate)),
                        new Part(
                                phrase("deadlines.ahead", result.asOf().plusMonths(MONTHS_AHEAD)),
                                table(this::isAhead)))
                .filter(part -> part.table().rows().size() > 1);
    }

    /** Done, ended or later. */
    Part others() {
        return new Part(print.word("deadlines.others"), table(each -> !each.isLate() && !isAhead(each)));
    }

    /** What the tables leave out. */
    Vector<String> further() {
        int others = result.deadlines().count(each -> !each.isLate() && !isAhead(each));
        return others == 0 ? Vector.empty() : Vector.of("", phrase("deadlines.further", print.count(others)));
    }

    private TextTable table(Predicate<Deadline> which) {
        Seq<Seq<String>> rows = result.deadlines().filter(which).map(this::row);
        Seq<String> head = Vector.of("due", "kind", "project", "district", "opening", "end", "clause", "days")
                .map(key -> print.word("deadlines." + key));
        return new TextTable(rows.prepend(head), WORDS);
    }

    private Seq<String> row(Deadline deadline) {
        return Vector.of(
                deadline.due().toString(),
                print.word("deadline." + deadline.kind().key()),
                deadline.project().id().id(),
                deadline.project().district().name(),
                deadline.cycle().opening().toString(),
                DeadlinesJson.last(deadline).toString(),
                new ItemWords(print.words(), print.language()).place(deadline.source()),
                print.count(deadline.daysFrom(result.asOf())));
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
