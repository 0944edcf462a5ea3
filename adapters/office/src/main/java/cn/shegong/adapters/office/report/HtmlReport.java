package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;

/** 报告: what matters, charts and tables, and then what they rest on. */
record HtmlReport(Html html, Phrases phrases, Printed printed) {

    private static final int MOST_DRAWN = 12;

    void write(Answer answer, Seq<PrintedTable> tables, String style) throws IOException {
        String title = title(answer.result(), tables);
        boolean chinese = phrases.language() == Language.ZH;
        html.tag(
                "html",
                () -> {
                    html.tag("head", () -> {
                        html.alone("meta", "charset", "utf-8");
                        html.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                        html.tag("title", title);
                        html.tag("style", style);
                    });
                    html.tag("body", () -> body(title, answer, tables));
                },
                "lang",
                chinese ? "zh-CN" : "en");
        html.end();
    }

    private String title(Result result, Seq<PrintedTable> tables) {
        return projection(result)
                .filter(projection -> !(result instanceof Result.Compared))
                .map(projection -> phrases.of("table.title", phrases.of("series.budget"), projection.scenario()))
                .orElse(tables.headOption().map(PrintedTable::title))
                .getOrElse(() -> phrases.of("report.kicker"));
    }

    private static Option<Projection> projection(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return Option.some(budgets.projection());
        }
        if (result instanceof Result.Uncertain uncertain) {
            return Option.some(uncertain.certain().projection());
        }
        return result instanceof Result.Compared compared
                ? compared.projections().headOption()
                : Option.none();
    }

    private void body(String title, Answer answer, Seq<PrintedTable> tables) throws IOException {
        html.tag("header", () -> {
            html.tag("p", phrases.of("report.kicker"), "class", "kicker");
            html.tag("h1", title);
            for (Measures text : answer.grounds().texts()) {
                html.tag(
                        "p",
                        phrases.in(text.heading().title()) + "（"
                                + text.heading().number() + "）",
                        "class",
                        "about");
            }
        });
        html.tag("main", () -> {
            summary(answer);
            charts(answer.result());
            for (PrintedTable table : tables) {
                html.tag("section", () -> new HtmlTable(html, table).write());
            }
            new Assumptions(html, phrases).write(answer);
        });
    }

    private void summary(Answer answer) throws IOException {
        Vector<Headlines.Headline> headlines = new Headlines(phrases, printed).of(answer);
        if (headlines.isEmpty()) {
            return;
        }
        html.tag("section", () -> {
            html.tag("h2", phrases.of("report.summary"));
            html.tag(
                    "ul",
                    () -> {
                        for (Headlines.Headline each : headlines) {
                            html.tag("li", () -> {
                                html.tag("strong", each.figure());
                                html.tag("span", each.what());
                            });
                        }
                    },
                    "class",
                    "headlines");
        });
    }

    private void charts(Result result) throws IOException {
        Drawing drawing = new Drawing(html, printed);
        if (result instanceof Result.Compared compared) {
            for (Comparison each : compared.comparisons()) {
                new StepBars(drawing)
                        .write(
                                drawn(compared, each),
                                each.waterfall()
                                        .inOrder()
                                        .map(step -> phrases.of("step." + step._1.key()))
                                        .zip(Headlines.steps(each))
                                        .map(pair -> Tuple.of(pair._1, pair._2)));
            }
            return;
        }
        for (Projection projection : projection(result)) {
            new YearColumns(drawing)
                    .write(
                            phrases.of(
                                    "report.chart",
                                    phrases.group(projection.by().key())),
                            projection.years().toVector(),
                            parts(projection),
                            Headlines.budgets(projection));
        }
    }

    private String drawn(Result.Compared compared, Comparison each) {
        return compared.comparisons().size() == 1
                ? phrases.of("report.steps")
                : phrases.of("compare.title", each.first().name(), each.second().name());
    }

    private Vector<YearColumns.Part> parts(Projection projection) {
        return projection.groups().size() > MOST_DRAWN
                ? Vector.of(new YearColumns.Part(phrases.of("table.total"), Headlines.budgets(projection)))
                : projection
                        .groups()
                        .map(group -> new YearColumns.Part(
                                projection
                                        .by()
                                        .names(group.name())
                                        .map(name -> name.getOrElse(() -> phrases.of("group.none")))
                                        .mkString(" / "),
                                amounts(group)))
                        .toVector();
    }

    private static Vector<Yuan> amounts(Projection.Group group) {
        return group.table().amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan());
    }
}
