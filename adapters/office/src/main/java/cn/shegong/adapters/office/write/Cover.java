package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Receipt;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;

/** 封面: what the workbook is, what it assumes, what must be known of it, and its receipt. */
record Cover(Grid grid, Phrases phrases) {

    /**
     * @param titles of the answer, one or, where several plans are compared with the first, one for each
     * @param remarks on this workbook alone
     */
    void write(Seq<String> titles, Answer answer, Seq<String> remarks) {
        titles.forEach(title -> grid.line(Emphasis.TITLE, title));
        Measures text = answer.grounds().texts().head();
        answer.grounds().scenarios().forEach(scenario -> {
            grid.skip();
            grid.line(Emphasis.SUBTITLE, phrases.of("cover.settings"));
            new Settings(phrases, text).of(scenario).forEach(line -> grid.said(line._1, line._2));
        });
        section("cover.notices");
        answer.notices()
                .map(notice -> phrases.wording().of(notice, phrases.language()))
                .appendAll(remarks)
                .forEach(notice -> grid.said("", notice));
        receipt(answer.receipt());
        section("cover.interpretations");
        for (Measures each : answer.grounds().texts()) {
            Interpretations.of(each).forEach(this::interpretation);
        }
        grid.finishProse(footer(answer.receipt()));
    }

    private void section(String key) {
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of(key));
    }

    private void interpretation(Source source) {
        if (source.reading() instanceof Source.Interpretation reading) {
            grid.said(Interpretations.place(source, phrases), phrases.in(reading.reason()));
        }
    }

    private void receipt(Receipt receipt) {
        section("cover.receipt");
        grid.said(phrases.of("receipt.version"), receipt.version());
        grid.said(phrases.of("receipt.measures"), receipt.measures());
        grid.said(phrases.of("receipt.inputs"), receipt.inputs());
        grid.said(phrases.of("receipt.answer"), receipt.answer());
        if (receipt.seed() instanceof Receipt.SeedOf seed) {
            grid.said(phrases.of("receipt.seed"), Long.toString(seed.seed()));
        }
    }

    private String footer(Receipt receipt) {
        return phrases.wording().of(receipt, phrases.language());
    }
}
