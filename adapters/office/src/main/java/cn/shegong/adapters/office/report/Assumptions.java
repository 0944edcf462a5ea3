package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.write.Interpretations;
import cn.shegong.adapters.office.write.Settings;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Receipt;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;
import java.io.IOException;

/** 依据: what an answer rests on: the scenario, notices, interpretations and the receipt. */
record Assumptions(Html html, Phrases phrases) {

    void write(Answer answer) throws IOException {
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
        receipt(answer.receipt());
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
