package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Answers as plain tables, the unit in the head, notices and receipt at the foot. */
record AnswerTable(Words words, Language language) {

    private static final int RECEIPT_DIGITS = 12;

    Seq<String> of(Answer answer) {
        return body(answer.result())
                .appendAll(answer.notices()
                        .map(notice ->
                                word("table.notices") + " [" + notice.code().key() + "] " + words.of(notice, language)))
                .append(word("table.receipt") + " " + answer.receipt().version() + " "
                        + Vector.of(
                                        answer.receipt().measures(),
                                        answer.receipt().inputs(),
                                        answer.receipt().answer())
                                .map(digest -> digest.substring(0, RECEIPT_DIGITS))
                                .mkString(" "));
    }

    private Vector<String> body(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return budgets(budgets.projection());
        }
        if (result instanceof Result.Cycles cycles) {
            return cycles(cycles.cycles());
        }
        if (result instanceof Result.Posts posts) {
            return posts(posts.rows());
        }
        if (result instanceof Result.Explanation explanation) {
            return new Explanations(words, language, explanation.places())
                    .lines(explanation.figure())
                    .toVector();
        }
        return ((Result.Texts) result).texts().toVector().flatMap(this::measures);
    }

    private Vector<String> budgets(Projection projection) {
        String by = switch (projection.by().key()) {
            case "district", "field", "category", "norm", "project" ->
                word("group." + projection.by().key());
            default -> projection.by().key();
        };
        Seq<String> head = projection.years().map(String::valueOf).prepend(by);
        Seq<Seq<String>> rows = projection
                .groups()
                .map(group -> row(
                        group.name().getOrElse(() -> word("group.none")),
                        group.table().amounts(Series.BUDGET)));
        Seq<String> total = row(word("table.total"), projection.total().amounts(Series.BUDGET));
        return Vector.of(
                        words.phrase("table.title", language, word("series.budget"), projection.scenario()),
                        word("table.unit.yuan"))
                .appendAll(new TextTable(rows.prepend(head).append(total), 1).lines());
    }

    private Seq<String> row(String name, Seq<Amount> amounts) {
        return amounts.map(this::amount).prepend(name);
    }

    private String amount(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money(money.yuan());
        }
        return amount instanceof Amount.Count count
                ? String.format(Locale.ROOT, "%,d", count.number())
                : word("table.withheld");
    }

    private static String money(Yuan yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan.toDecimal());
    }

    private Vector<String> cycles(Seq<NextCycle> cycles) {
        Seq<Integer> years = cycles.flatMap(NextCycle::years)
                .map(NextCycle.Year::year)
                .distinct()
                .sorted();
        Seq<String> head = Vector.of("id", "district", "opening", "months", "heads", "annual", "total")
                .map(key -> word("cycles." + key))
                .appendAll(years.map(String::valueOf));
        Seq<Seq<String>> rows = cycles.map(next -> Vector.of(
                        next.project().id().id(),
                        next.project().district().name(),
                        next.cycle().opening().toString(),
                        Integer.toString(next.cycle().months()),
                        Long.toString(next.heads()),
                        money(next.annual()),
                        money(next.total()))
                .appendAll(years.map(year -> next.years()
                        .find(part -> part.year() == year)
                        .map(part -> money(part.budget()))
                        .getOrElse(""))));
        return Vector.of(word("cycles.title"), word("table.unit.yuan"))
                .appendAll(new TextTable(rows.prepend(head), 3).lines());
    }

    private Vector<String> posts(Seq<Result.PostsRow> rows) {
        Seq<String> head = Vector.of("norm", "client", "category", "quantity", "min", "max", "gap")
                .map(key -> word("posts." + key));
        return Vector.of(word("posts.title"))
                .appendAll(new TextTable(rows.map(this::posts).prepend(head), 3).lines());
    }

    private Seq<String> posts(Result.PostsRow row) {
        Vector<String> asked = row.asked() instanceof Result.AskedRange range
                ? Vector.of(
                        Long.toString(range.range().min()),
                        Long.toString(range.range().max()))
                : Vector.of(word("posts.none"), word("posts.none"));
        return Vector.of(
                        row.norm().id().id(),
                        in(row.norm().client()),
                        row.norm().category().name(),
                        Long.toString(row.row().quantity()))
                .appendAll(asked)
                .append(AnswerJson.gap(row).map(String::valueOf).getOrElse(""));
    }

    private Vector<String> measures(Measures text) {
        var heading = text.heading();
        Seq<Seq<String>> pay = text.pay()
                .table()
                .rows()
                .map(row -> Vector.of(
                        Integer.toString(row.grade().number()),
                        in(row.level()),
                        Long.toString(row.general().yuanAMonth()),
                        Long.toString(row.special().yuanAMonth())));
        Seq<Seq<String>> norms = text.staffing()
                .norms()
                .values()
                .toVector()
                .map(norm -> Vector.of(
                        norm.id().id(),
                        in(text.field(norm.field()).name()),
                        in(norm.client()),
                        norm.ratio().toString(),
                        norm.category().name()));
        return Vector.of(
                        text.id().id() + "  " + in(heading.title()),
                        word("measures.number") + " " + heading.number(),
                        words.phrase(
                                "measures.validity",
                                language,
                                text.validity().from(),
                                text.validity().to()),
                        "",
                        word("measures.pay"))
                .appendAll(new TextTable(pay.prepend(head("grade", "level", "general", "special")), 2).lines())
                .append("")
                .append(word("measures.standards") + " "
                        + text.funds().standards().general().value().yuanAPersonAYear() + " / "
                        + text.funds().standards().special().value().yuanAPersonAYear())
                .append("")
                .append(word("measures.norms"))
                .appendAll(new TextTable(
                                norms.prepend(Vector.of(
                                        word("posts.norm"),
                                        word("posts.field"),
                                        word("posts.client"),
                                        word("measures.ratio"),
                                        word("posts.category"))),
                                3)
                        .lines())
                .append("")
                .append(word("measures.figures"))
                .appendAll(new TextTable(figures(text), 3).lines())
                .append("")
                .append(word("measures.clauses"))
                .appendAll(text.clauses().map(clause -> "  " + ordinal(clause.number()) + "  " + in(clause.title())))
                .append("");
    }

    /** What is not in the tables: each with where it stands and, where it is one, the interpretation. */
    private Seq<Seq<String>> figures(Measures text) {
        var funds = text.funds();
        var pay = text.pay();
        return Vector.of(
                figure(
                        "labourShare",
                        funds.labourShare().value(),
                        funds.labourShare().source()),
                figure(
                        "professionalShare",
                        funds.professionalShare().value(),
                        funds.professionalShare().source()),
                figure(
                        "supervision",
                        funds.supervision().value().yuanAHeadAMonth(),
                        funds.supervision().source()),
                figure("cycle", funds.cycle().value(), funds.cycle().source()),
                figure(
                        "adjustment",
                        funds.adjustment().value(),
                        funds.adjustment().source()),
                figure("onCost", pay.onCost().value(), pay.onCost().source()),
                figure(
                        "overallMix",
                        pay.overallMix().value().shares().values().mkString(" / "),
                        pay.overallMix().source()),
                figure("costing", pay.costing().value().key(), pay.costing().source()));
    }

    private Seq<String> figure(String key, Object value, Source source) {
        return Vector.of(
                "  " + word("measures." + key),
                value.toString(),
                new Explanations(words, language, HashMap.empty()).source(source));
    }

    private String ordinal(int number) {
        return language == Language.ZH ? "（" + ChineseNumber.of(number) + "）" : Integer.toString(number);
    }

    private Seq<String> head(String... keys) {
        return Vector.of(keys).map(key -> word("measures." + key));
    }

    private String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    private String word(String key) {
        return words.phrase(key, language);
    }
}
