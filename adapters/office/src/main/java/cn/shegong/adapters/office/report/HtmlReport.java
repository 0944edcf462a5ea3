package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.write.Interpretations;
import cn.shegong.adapters.office.write.Settings;
import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Source;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;

/** 报告: what matters, charts, tables, what is assumed and the receipt. */
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
            assumptions(answer);
            receipt(answer.receipt());
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
            drawing.steps(
                    phrases.of("report.steps"),
                    compared.waterfall()
                            .inOrder()
                            .map(step -> phrases.of("step." + step._1.key()))
                            .zip(Headlines.steps(compared))
                            .map(pair -> Tuple.of(pair._1, pair._2)));
            return;
        }
        for (Projection projection : projection(result)) {
            drawing.columns(
                    phrases.of("report.chart", phrases.group(projection.by().key())),
                    projection.years().toVector(),
                    parts(projection),
                    Headlines.budgets(projection));
        }
    }

    private Vector<Drawing.Part> parts(Projection projection) {
        return projection.groups().size() > MOST_DRAWN
                ? Vector.of(new Drawing.Part(phrases.of("table.total"), Headlines.budgets(projection)))
                : projection
                        .groups()
                        .map(group -> new Drawing.Part(
                                group.name().getOrElse(() -> phrases.of("group.none")), amounts(group)))
                        .toVector();
    }

    private static Vector<Yuan> amounts(Projection.Group group) {
        return group.table().amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan());
    }

    private void assumptions(Answer answer) throws IOException {
        Seq<Measures> texts = answer.grounds().texts();
        html.tag("section", () -> {
            for (var scenario : answer.grounds().scenarios()) {
                html.tag("h2", phrases.of("cover.settings"));
                html.tag("dl", () -> {
                    for (var line : new Settings(phrases, texts.head()).of(scenario)) {
                        said(line._1, line._2);
                    }
                });
            }
            if (answer.notices().nonEmpty()) {
                html.tag("h2", phrases.of("cover.notices"));
                html.tag("ul", () -> {
                    for (var notice : answer.notices()) {
                        html.tag("li", phrases.wording().of(notice, phrases.language()));
                    }
                });
            }
            html.tag("h2", phrases.of("cover.interpretations"));
            html.tag("dl", () -> {
                for (Source source : texts.flatMap(Interpretations::of)) {
                    interpretation(source);
                }
            });
        });
    }

    private void interpretation(Source source) throws IOException {
        if (source.reading() instanceof Source.Interpretation reading) {
            said(Interpretations.place(source, phrases), phrases.in(reading.reason()));
        }
    }

    private void said(String what, String text) throws IOException {
        html.tag("dt", what);
        html.tag("dd", text);
    }

    private void receipt(Receipt receipt) throws IOException {
        html.tag(
                "section",
                () -> {
                    html.tag("h2", phrases.of("cover.receipt"));
                    html.tag("dl", () -> {
                        said(phrases.of("receipt.version"), receipt.version());
                        said(phrases.of("receipt.measures"), receipt.measures());
                        said(phrases.of("receipt.inputs"), receipt.inputs());
                        said(phrases.of("receipt.answer"), receipt.answer());
                        if (receipt.seed() instanceof Receipt.SeedOf seed) {
                            said(phrases.of("receipt.seed"), Long.toString(seed.seed()));
                        }
                    });
                },
                "class",
                "receipt");
    }
}
