package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 措施一览: a text's prices, standards, norms and other figures, and the titles of its clauses. */
record MeasuresTable(Print print) {

    Vector<String> of(Measures text) {
        var heading = text.heading();
        Vector<PrintedTable> sections = sections(text);
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
                .appendAll(lines(sections.get(0), TextTable.of(sections.get(0))))
                .append("")
                .append(print.word("measures.standards") + " "
                        + text.funds().standards().general().value().yuanAPersonAYear() + " / "
                        + text.funds().standards().special().value().yuanAPersonAYear())
                .append("")
                .appendAll(lines(sections.get(1), TextTable.of(sections.get(1))))
                .append("")
                .appendAll(lines(sections.get(2), TextTable.withoutHeads(sections.get(2))))
                .append("");
    }

    private static Seq<String> lines(PrintedTable table, TextTable lines) {
        return lines.lines(0).prepend(table.title());
    }

    /** Prices, norms and other figures. */
    Vector<PrintedTable> sections(Measures text) {
        Seq<Row> pay = text.pay()
                .table()
                .rows()
                .map(row -> Row.part(Vector.of(
                        Cells.plain(row.grade().number()),
                        Cells.words(print.in(row.level())),
                        Cells.plain(row.general().yuanAMonth()),
                        Cells.plain(row.special().yuanAMonth()))));
        Seq<Row> norms = text.staffing()
                .norms()
                .values()
                .toVector()
                .map(norm -> Row.words(Vector.of(
                        norm.id().id(),
                        print.in(text.field(norm.field()).name()),
                        print.in(norm.client()),
                        norm.ratio().isStated() ? norm.ratio().toString() : print.word("posts.none"),
                        norm.category().name())));
        return Vector.of(
                PrintedTable.of(
                                print.ofWords("measures.grade", "measures.level")
                                        .appendAll(print.ofNumbers("measures.general", "measures.special")),
                                pay)
                        .titled(print.word("measures.pay"), ""),
                PrintedTable.of(
                                print.ofWords("posts.norm", "posts.field", "posts.client")
                                        .appendAll(print.ofNumbers("measures.ratio", "posts.category")),
                                norms)
                        .titled(print.word("measures.norms"), ""),
                PrintedTable.of(print.ofWords("explain.name", "explain.value", "explain.source"), figures(text))
                        .titled(print.word("measures.figures"), ""));
    }

    /** What is not in the tables: each with where it stands and, where it is one, the interpretation. */
    private Seq<Row> figures(Measures text) {
        var funds = text.funds();
        var pay = text.pay();
        var checks = text.checks();
        return Vector.of(
                figure("prices", print.word("measures.median"), pay.table().median()),
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
                        "shortCycle",
                        funds.shortCycle().value(),
                        funds.shortCycle().source()),
                figure(
                        "adjustment",
                        funds.adjustment().value(),
                        funds.adjustment().source()),
                figure("onCost", pay.onCost().value(), pay.onCost().source()),
                figure(
                        "overallMix",
                        pay.overallMix().value().shares().values().mkString(" / "),
                        pay.overallMix().source()),
                figure(
                        "costing",
                        print.word("detail." + pay.costing().value().key()),
                        pay.costing().source()),
                figure(
                        "certification",
                        checks.certification().value().contractsFrom() + " / "
                                + checks.certification().value().everyoneFrom(),
                        checks.certification().source()),
                figure(
                        "recruitment",
                        checks.roster().recruitment().value(),
                        checks.roster().recruitment().source()),
                figure("filing", checks.filing().value(), checks.filing().source()),
                figure(
                        "education",
                        checks.education().value(),
                        checks.education().source()),
                figure("renewal", checks.renewal().value(), checks.renewal().source()));
    }

    private Row figure(String key, Object value, Source source) {
        return Row.words(Vector.of(
                "  " + print.word("measures." + key),
                value.toString(),
                new Explanations(print.words(), print.language(), HashMap.empty()).source(source)));
    }
}
