package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.FindingCounts;
import cn.shegong.domain.check.PayDue;
import cn.shegong.domain.check.RuleId;
import cn.shegong.domain.check.Severity;
import cn.shegong.domain.check.StaffingGap;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.staffing.CategoryRule;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** What rules found, counted, and what a check says beside it, as tables. */
record FindingsTables(Print print) {

    /** How many proposals there are, and how many of them are in violation. */
    String verdict(Checked checked) {
        FindingCounts counts = checked.counts();
        return phrase("check.verdict", Print.count(counts.proposals()), Print.count(counts.inViolation()));
    }

    String ground(Checked checked) {
        return checked.scenario()
                .toOption()
                .map(name -> phrase("check.by-scenario", name))
                .getOrElse(() -> phrase("check.by-publication"));
    }

    String rosterTitle(Checked.CheckedRoster roster) {
        return phrase(
                "check.roster-title",
                roster.year(),
                Print.count(roster.people().size()),
                Print.count(roster.inViolation()));
    }

    /** How often each rule found something, by district. */
    PrintedTable summary(Checked checked) {
        FindingCounts all = checked.counts();
        Vector<FindingCounts> columns = checked.byDistrict().values().toVector().append(all);
        Seq<Row> rules = all.byRule().keySet().toVector().map(kind -> row(kind, columns));
        Vector<Column> districts =
                checked.byDistrict().keySet().toVector().map(district -> Column.numbers(district.name()));
        return PrintedTable.of(
                districts.append(Column.numbers(print.word("table.total"))).prepend(Column.words("")),
                rules.prepend(row(print.word("check.in-violation"), columns, FindingCounts::inViolation))
                        .prepend(row(print.word("check.proposals"), columns, FindingCounts::proposals)));
    }

    private Row row(Tuple2<RuleId, Severity> kind, Vector<FindingCounts> columns) {
        return row(
                phrase("severity." + kind._2.key()) + " " + phrase("rule." + kind._1),
                columns,
                counts -> counts.byRule().getOrElse(kind, 0L));
    }

    private static Row row(String name, Vector<FindingCounts> columns, Function<FindingCounts, Long> count) {
        return Row.part(columns.map(count).map(Cells::count).prepend(Cells.words(name)));
    }

    /** What each provider owes its people; each column adds up as it is printed. */
    PrintedTable pay(Checked checked) {
        Vector<PayDue> due = checked.proposals().map(CheckedProposal::due).toVector();
        PayDue.Total total = checked.pay();
        Vector<Vector<PrintedCell>> amounts = Vector.of(
                column(total.labour(), due.map(PayDue::labour)),
                column(total.packaged(), due.map(PayDue::packaged)),
                column(total.floor(), due.map(PayDue::floor)),
                column(total.due(), due.map(PayDue::due)),
                column(total.owed(), due.map(PayDue::owed)));
        Seq<Row> rows = checked.proposals()
                .zipWithIndex((each, row) -> Row.part(amounts.map(column -> column.get(row))
                        .append(Cells.yuan(FindingWords.fenDown(each.due().owedAHeadAMonth())))
                        .prepend(
                                print.cells().word(each.due().isCarried() ? "check.standard-binds" : "check.pay-binds"))
                        .prepend(Cells.count(each.proposal().team().size()))
                        .prepend(Cells.words(each.proposal().id().id()))));
        Row last = Row.total(amounts.map(Vector::last)
                .append(PrintedCell.blank())
                .prepend(PrintedCell.blank())
                .prepend(Cells.count(total.heads()))
                .prepend(print.cells().word("table.total")));
        return PrintedTable.of(
                print.ofWords("check.project")
                        .appendAll(print.ofNumbers(
                                "check.heads",
                                "check.binds",
                                "check.labour",
                                "check.package",
                                "check.floor",
                                "check.due",
                                "check.owed",
                                "check.owed-a-head")),
                rows.size() > 1 ? rows.append(last) : rows);
    }

    /** The amounts and, last, their total. */
    private Vector<PrintedCell> column(Yuan whole, Vector<Figure> parts) {
        long total = print.steps(whole);
        return print.steps(total, parts.map(Figure::yuan)).append(total).map(print.cells()::money);
    }

    /** Posts against each norm, and what the gap costs, category by category. */
    PrintedTable staffing(Seq<StaffingGap> gaps) {
        Seq<Row> rows = StaffingGap.byCategory(gaps)
                .flatMap(sum -> category(
                        sum,
                        gaps.filter(gap -> gap.category().equals(sum.category()))
                                .toVector()));
        Vector<Column> numbers = print.ofNumbers(
                "check.proposals",
                "posts.quantity",
                "posts.min",
                "posts.max",
                "check.posts",
                "posts.gap",
                "check.gap-cost");
        return PrintedTable.of(
                print.ofWords("posts.category", "posts.norm", "posts.client").appendAll(numbers), rows);
    }

    private Vector<Row> category(StaffingGap.OfCategory sum, Vector<StaffingGap> gaps) {
        long total = print.steps(sum.cost());
        Vector<Long> costs = print.steps(total, gaps.map(StaffingGap::cost));
        Vector<PrintedCell> last = Vector.of(category(sum.category()), print.word("check.subtotal"))
                .map(Cells::words)
                .appendAll(Vector.fill(6, PrintedCell.blank()))
                .append(Cells.count(sum.gap()))
                .append(print.cells().money(total));
        return gaps.zipWith(costs, this::gap).append(Row.subtotal(last));
    }

    private Row gap(StaffingGap gap, long cost) {
        Function<Long, PrintedCell> asked = posts -> gap.norm().ratio().isStated()
                ? Cells.count(posts)
                : print.cells().word("posts.none");
        return Row.part(Vector.of(
                Cells.words(category(gap.category())),
                Cells.words(gap.norm().id().id()),
                Cells.words(print.in(gap.norm().client())),
                Cells.count(gap.proposals()),
                Cells.count(gap.quantity()),
                asked.apply(gap.asked().min()),
                asked.apply(gap.asked().max()),
                Cells.count(gap.posts()),
                Cells.count(gap.gap()),
                print.cells().money(cost)));
    }

    private String category(CategoryRule category) {
        return category.category() + " "
                + print.word("binding." + FindingWords.word(category.binding().value()));
    }

    String capacityTitle(StandardCapacity capacity) {
        return phrase(
                "check.capacity-title",
                print.word("detail." + capacity.field().key()),
                Print.count(capacity.standard().whole()),
                FindingWords.money(FindingWords.fenDown(capacity.carried().value())));
    }

    /** Which grades a standard carries, and beside how many of the lowest grade; in CNY. */
    PrintedTable capacity(StandardCapacity capacity) {
        Seq<Row> rows = capacity.grades()
                .map(each -> Row.part(Vector.of(
                        Cells.plain(each.grade().number()),
                        Cells.count(each.price().whole()),
                        Cells.yuan(each.packaged().yuan().toDecimal()),
                        Cells.yuan(capacity.standard()
                                .yuan()
                                .minus(each.packaged().yuan())
                                .toDecimal()),
                        beside(each.beside()))));
        return PrintedTable.of(
                print.ofWords("check.grade")
                        .appendAll(print.ofNumbers("check.price", "check.head-package", "check.left", "check.beside")),
                rows);
    }

    private PrintedCell beside(StandardCapacity.Beside beside) {
        if (beside instanceof StandardCapacity.Lowest lowest && lowest.heads() > 0) {
            return Cells.count(lowest.heads());
        }
        return print.cells().word(beside instanceof StandardCapacity.Lowest ? "check.alone" : "check.never");
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
