package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Vector;

/** 填写说明: how the sheets are filled in, and what there is to choose from. */
record NotesSheet(Grid grid, Phrases phrases, Measures text) {

    private static final int GENERAL = 7;

    void write() {
        grid.line(Emphasis.TITLE, phrases.of("title.notes"));
        grid.skip();
        for (int i = 1; i <= GENERAL; i++) {
            grid.said(Integer.toString(i), phrases.of("notes." + i));
        }
        for (Page page : Page.values()) {
            Heads heads = new Heads(phrases, page);
            grid.skip();
            grid.line(Emphasis.SUBTITLE, phrases.of("sheet." + page.key()));
            page.columns(text)
                    .forEach(column -> grid.said(
                            heads.of(column),
                            phrases.of(column.required() ? "notes.required" : "notes.optional") + heads.hint(column)));
        }
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("notes.fields"));
        text.staffing()
                .fields()
                .values()
                .forEach(field -> grid.said(
                        Integer.toString(field.code()),
                        phrases.in(field.name())
                                + phrases.of(
                                        "notes.pay",
                                        phrases.of("detail."
                                                + field.payField().value().key()))));
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("notes.norms"));
        text.staffing()
                .norms()
                .values()
                .forEach(norm -> grid.said(
                        norm.id().id(),
                        phrases.of(
                                "notes.norm",
                                phrases.in(text.field(norm.field()).name()),
                                phrases.in(norm.client()),
                                Vector.of(norm.ratio().toString())
                                        .map(ratio -> ratio.equals("none") ? phrases.of("posts.none") : ratio)
                                        .head(),
                                norm.category())));
        grid.finishProse(text.heading().number());
    }
}
