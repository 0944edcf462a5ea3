package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Checked;
import cn.shegong.domain.check.CheckedPerson;
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
        return phrase("check.verdict", print.count(counts.proposals()), print.count(counts.inViolation()));
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
                print.count(roster.people().size()),
                print.count(roster.people().count(CheckedPerson::isInViolation)));
    }

    /** How often each rule found something, by district. */
    TextTable summary(Checked checked) {
        FindingCounts all = checked.counts();
        Vector<FindingCounts> columns = checked.byDistrict().values().toVector().append(all);
        Seq<Seq<String>> rules = all.byRule().keySet().toVector().map(kind -> row(kind, columns));
        Seq<String> head = checked.byDistrict()
                .keySet()
                .toVector()
                .map(district -> district.name())
                .append(print.word("table.total"))
                .prepend("");
        return new TextTable(
                rules.prepend(row("check.in-violation", columns, FindingCounts::inViolation))
                        .prepend(row("check.proposals", columns, FindingCounts::proposals))
                        .prepend(head),
                1);
    }

    private Seq<String> row(String name, Vector<FindingCounts> columns, Function<FindingCounts, Long> count) {
        return columns.map(count).map(print::count).prepend(print.word(name));
    }

    private Seq<String> row(Tuple2<RuleId, Severity> kind, Vector<FindingCounts> columns) {
        return columns.map(counts -> counts.byRule().getOrElse(kind, 0L))
                .map(print::count)
                .prepend(phrase("severity." + kind._2.key()) + " " + phrase("rule." + kind._1));
    }

    /** What each provider owes its people; each column adds up as it is printed. */
    TextTable pay(Checked checked) {
        Vector<PayDue> due = checked.proposals().map(CheckedProposal::due).toVector();
        PayDue.Total total = checked.pay();
        Vector<Vector<String>> amounts = Vector.of(
                column(total.labour(), due.map(PayDue::labour)),
                column(total.packaged(), due.map(PayDue::packaged)),
                column(total.floor(), due.map(PayDue::floor)),
                column(total.due(), due.map(PayDue::due)),
                column(total.owed(), due.map(PayDue::owed)));
        Seq<Seq<String>> rows = checked.proposals()
                .zipWithIndex((each, row) -> amounts.map(column -> column.get(row))
                        .append(FindingWords.money(
                                FindingWords.fenDown(each.due().owedAHeadAMonth())))
                        .prepend(print.word(each.due().isCarried() ? "check.standard-binds" : "check.pay-binds"))
                        .prepend(print.count(each.proposal().team().size()))
                        .prepend(each.proposal().id().id()));
        Seq<String> last = amounts.map(Vector::last)
                .append("")
                .prepend("")
                .prepend(print.count(total.heads()))
                .prepend(print.word("table.total"));
        return new TextTable(
                (rows.size() > 1 ? rows.append(last) : rows)
                        .prepend(head(
                                "project",
                                "heads",
                                "binds",
                                "labour",
                                "package",
                                "floor",
                                "due",
                                "owed",
                                "owed-a-head")),
                1);
    }

    /** The amounts and, last, their total. */
    private Vector<String> column(Yuan whole, Vector<Figure> parts) {
        long total = print.steps(whole);
        return print.steps(total, parts.map(Figure::yuan)).append(total).map(print::money);
    }

    /** Posts against each norm, and what the gap costs, category by category. */
    TextTable staffing(Seq<StaffingGap> gaps) {
        Seq<Seq<String>> rows = StaffingGap.byCategory(gaps)
                .flatMap(sum -> category(
                        sum,
                        gaps.filter(gap -> gap.category().equals(sum.category()))
                                .toVector()));
        return new TextTable(
                rows.prepend(Vector.of(
                        print.word("posts.category"),
                        print.word("posts.norm"),
                        print.word("posts.client"),
                        print.word("check.proposals"),
                        print.word("posts.quantity"),
                        print.word("posts.min"),
                        print.word("posts.max"),
                        print.word("check.posts"),
                        print.word("posts.gap"),
                        print.word("check.gap-cost"))),
                3);
    }

    private Vector<Vector<String>> category(StaffingGap.OfCategory sum, Vector<StaffingGap> gaps) {
        long total = print.steps(sum.cost());
        Vector<Long> costs = print.steps(total, gaps.map(StaffingGap::cost));
        Vector<String> last = Vector.of(category(sum.category()), print.word("check.subtotal"))
                .appendAll(Vector.fill(6, ""))
                .append(print.count(sum.gap()))
                .append(print.money(total));
        return gaps.zipWith(costs, this::gap).append(last);
    }

    private Vector<String> gap(StaffingGap gap, long cost) {
        Function<Long, String> asked =
                posts -> gap.norm().ratio().isStated() ? print.count(posts) : print.word("posts.none");
        return Vector.of(
                category(gap.category()),
                gap.norm().id().id(),
                print.in(gap.norm().client()),
                print.count(gap.proposals()),
                print.count(gap.quantity()),
                asked.apply(gap.asked().min()),
                asked.apply(gap.asked().max()),
                print.count(gap.posts()),
                print.count(gap.gap()),
                print.money(cost));
    }

    private String category(CategoryRule category) {
        return category.category() + " "
                + print.word("binding." + FindingWords.word(category.binding().value()));
    }

    String capacityTitle(StandardCapacity capacity) {
        return phrase(
                "check.capacity-title",
                print.word("detail." + capacity.field().key()),
                print.count(capacity.standard().whole()),
                FindingWords.money(FindingWords.fenDown(capacity.carried().value())));
    }

    /** Which grades a standard carries, and beside how many of the lowest grade; in CNY. */
    TextTable capacity(StandardCapacity capacity) {
        Seq<Seq<String>> rows = capacity.grades()
                .map(each -> Vector.of(
                        Integer.toString(each.grade().number()),
                        print.count(each.price().whole()),
                        FindingWords.money(each.packaged().yuan().toDecimal()),
                        FindingWords.money(capacity.standard()
                                .yuan()
                                .minus(each.packaged().yuan())
                                .toDecimal()),
                        beside(each.beside())));
        return new TextTable(rows.prepend(head("grade", "price", "head-package", "left", "beside")), 1);
    }

    private String beside(StandardCapacity.Beside beside) {
        if (beside instanceof StandardCapacity.Lowest lowest) {
            return lowest.heads() == 0 ? print.word("check.alone") : print.count(lowest.heads());
        }
        return print.word("check.never");
    }

    private Seq<String> head(String... keys) {
        return Vector.of(keys).map(key -> print.word("check." + key));
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
