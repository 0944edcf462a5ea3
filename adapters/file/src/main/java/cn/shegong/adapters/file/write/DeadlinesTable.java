package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.deadline.Deadline;
import cn.shegong.domain.deadline.DeadlineKind;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 期限表: how many are late, by district; who is; and what is due within some months. */
record DeadlinesTable(Print print, Result.Deadlines result) {

    private static final int USUAL_MONTHS = 12;

    /** By district: renewals and evaluations that are late, and what is due within some months. */
    PrintedTable summary() {
        Seq<Row> rows = result.districts()
                .map(district -> Row.part(counts(
                        district.name(),
                        result.deadlines()
                                .filter(each -> each.project().district().equals(district)))));
        Vector<Column> kinds = Vector.of(
                        "deadlines.late-renewals",
                        "deadlines.late-evaluations",
                        "deadlines.coming-renewals",
                        "deadlines.coming-evaluations",
                        "deadlines.coming-ends")
                .map(key -> Column.numbers(phrase(key, months())));
        return PrintedTable.of(
                        print.ofWords("group.district").appendAll(kinds),
                        rows.append(Row.total(counts(print.word("table.total"), result.deadlines()))))
                .titled(phrase("deadlines.title", result.asOf()), "");
    }

    private Seq<PrintedCell> counts(String name, Seq<Deadline> deadlines) {
        return Vector.of(
                        late(DeadlineKind.RENEWAL),
                        late(DeadlineKind.EVALUATION),
                        ahead(DeadlineKind.RENEWAL),
                        ahead(DeadlineKind.EVALUATION),
                        ahead(DeadlineKind.CYCLE_END))
                .map(which -> Cells.count(deadlines.count(which)))
                .prepend(Cells.words(name));
    }

    private static Predicate<Deadline> late(DeadlineKind kind) {
        return each -> each.kind() == kind && each.isLate();
    }

    private Predicate<Deadline> ahead(DeadlineKind kind) {
        return each -> each.kind() == kind && isAhead(each);
    }

    /** Still to be done, within the months that are asked about. */
    private boolean isAhead(Deadline deadline) {
        return deadline.state() == Deadline.State.COMING && !deadline.due().isAfter(end());
    }

    private int months() {
        return result.question().within().getOrElse(USUAL_MONTHS);
    }

    private LocalDate end() {
        return result.asOf().plusMonths(months());
    }

    Vector<PrintedTable> parts() {
        return Vector.of(
                        table(phrase("deadlines.late", result.asOf()), Deadline::isLate),
                        table(phrase("deadlines.ahead", end()), this::isAhead))
                .filter(table -> table.rows().nonEmpty());
    }

    /** Done, ended or later. */
    PrintedTable others() {
        return table(print.word("deadlines.others"), each -> !each.isLate() && !isAhead(each));
    }

    /** What the tables leave out. */
    Vector<String> further() {
        int others = result.deadlines().count(each -> !each.isLate() && !isAhead(each));
        return others == 0 ? Vector.empty() : Vector.of("", phrase("deadlines.further", Print.count(others)));
    }

    private PrintedTable table(String title, Predicate<Deadline> which) {
        Vector<Column> words = print.ofWords(
                "deadlines.due",
                "deadlines.kind",
                "deadlines.project",
                "deadlines.district",
                "deadlines.opening",
                "deadlines.end",
                "deadlines.clause");
        return PrintedTable.of(
                        words.appendAll(print.ofNumbers("deadlines.days")),
                        result.deadlines().filter(which).map(this::row))
                .titled(title, "");
    }

    private Row row(Deadline deadline) {
        return Row.part(Vector.of(
                new PrintedCell.Day(deadline.due()),
                print.cells().word("deadline." + deadline.kind().key()),
                Cells.words(deadline.project().id().id()),
                Cells.words(deadline.project().district().name()),
                new PrintedCell.Month(deadline.cycle().opening()),
                new PrintedCell.Month(DeadlinesJson.last(deadline)),
                Cells.words(new ItemWords(print.words(), print.language()).place(deadline.source())),
                Cells.count(deadline.daysFrom(result.asOf()))));
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
