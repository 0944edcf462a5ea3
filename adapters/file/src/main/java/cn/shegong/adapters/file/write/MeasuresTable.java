package cn.shegong.adapters.file.write;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 措施一览: a text's prices, standards, norms and other figures, and the titles of its clauses. */
record MeasuresTable(Print print) {

    Vector<String> of(Measures text) {
        var heading = text.heading();
        Vector<Section> sections = sections(text);
        return Vector.of(
                        text.id().id() + "  " + print.in(heading.title()),
                        print.word("measures.number") + " " + heading.number(),
                        print.words()
                                .phrase(
                                        "measures.validity",
                                        print.language(),
                                        text.validity().from(),
                                        text.validity().to()),
                        "")
                .appendAll(lines(sections.get(0)))
                .append("")
                .append(print.word("measures.standards") + " "
                        + text.funds().standards().general().value().yuanAPersonAYear() + " / "
                        + text.funds().standards().special().value().yuanAPersonAYear())
                .append("")
                .appendAll(lines(sections.get(1)))
                .append("")
                .appendAll(lines(sections.get(2)))
                .append("");
    }

    private static Seq<String> lines(Section section) {
        return section.table().lines(0).prepend(section.title());
    }

    /** Prices, norms and other figures. */
    Vector<Section> sections(Measures text) {
        Seq<Seq<String>> pay = text.pay()
                .table()
                .rows()
                .map(row -> Vector.of(
                        Integer.toString(row.grade().number()),
                        print.in(row.level()),
                        Long.toString(row.general().yuanAMonth()),
                        Long.toString(row.special().yuanAMonth())));
        Seq<Seq<String>> norms = text.staffing()
                .norms()
                .values()
                .toVector()
                .map(norm -> Vector.of(
                        norm.id().id(),
                        print.in(text.field(norm.field()).name()),
                        print.in(norm.client()),
                        norm.ratio().toString(),
                        norm.category().name()));
        return Vector.of(
                new Section(
                        print.word("measures.pay"),
                        "",
                        new TextTable(pay.prepend(head("grade", "level", "general", "special")), 2)),
                new Section(
                        print.word("measures.norms"),
                        "",
                        new TextTable(
                                norms.prepend(Vector.of(
                                        print.word("posts.norm"),
                                        print.word("posts.field"),
                                        print.word("posts.client"),
                                        print.word("measures.ratio"),
                                        print.word("posts.category"))),
                                3)),
                new Section(print.word("measures.figures"), "", new TextTable(figures(text), 3)));
    }

    /** What is not in the tables: each with where it stands and, where it is one, the interpretation. */
    private Seq<Seq<String>> figures(Measures text) {
        var funds = text.funds();
        var pay = text.pay();
        var checks = text.checks();
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
                figure("costing", pay.costing().value().key(), pay.costing().source()),
                figure(
                        "certification",
                        checks.certification().value().contractsFrom() + " / "
                                + checks.certification().value().everyoneFrom(),
                        checks.certification().source()),
                figure(
                        "education",
                        checks.education().value(),
                        checks.education().source()),
                figure("renewal", checks.renewal().value(), checks.renewal().source()));
    }

    private Seq<String> figure(String key, Object value, Source source) {
        return Vector.of(
                "  " + print.word("measures." + key),
                value.toString(),
                new Explanations(print.words(), print.language(), HashMap.empty()).source(source));
    }

    private Seq<String> head(String... keys) {
        return Vector.of(keys).map(key -> print.word("measures." + key));
    }
}
