package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Answers as tidy tables for programs: keys in English, a row a group and year, money with two places. */
record AnswerCsv(Words words, Language language) {

    private static final Vector<Series> NEEDING_PAY = Vector.of(Series.values()).filter(Series::needsPay);

    /** The rows, the head first; those of budgets, of which there may be a million, only as they are asked for. */
    Iterator<Seq<String>> of(Answer answer) {
        return answer.result() instanceof Result.Budgets budgets
                ? budgets(budgets.projection())
                : rows(answer.result()).iterator();
    }

    private Seq<Seq<String>> rows(Result result) {
        if (result instanceof Result.Cycles cycles) {
            return cycles.cycles()
                    .flatMap(AnswerCsv::cycle)
                    .prepend(Vector.of(
                            "id", "district", "opening", "months", "heads", "annual", "total", "year", "budget"));
        }
        if (result instanceof Result.Posts posts) {
            return posts.rows()
                    .map(AnswerCsv::posts)
                    .prepend(Vector.of("norm", "field", "category", "quantity", "minPosts", "maxPosts", "gap"));
        }
        if (result instanceof Result.Explanation explanation) {
            return explanation(explanation);
        }
        if (result instanceof Result.Uncertain uncertain) {
            return uncertain(uncertain);
        }
        if (result instanceof Result.Affordable affordable) {
            return AnalysisCsv.of(affordable);
        }
        if (result instanceof Result.Compared compared) {
            return AnalysisCsv.of(compared);
        }
        if (result instanceof Result.Reckoned reckoned) {
            return AnalysisCsv.of(reckoned);
        }
        if (result instanceof Result.Deadlines deadlines) {
            return DeadlinesJson.rows(deadlines);
        }
        if (result instanceof Result.Verified verified) {
            return VerificationJson.rows(verified);
        }
        if (result instanceof Result.TextsCompared compared) {
            return new TextChanges(words, language).rows(compared.changes());
        }
        if (result instanceof Result.TextReviewed reviewed) {
            return new TextChanges(words, language).rows(reviewed.changes());
        }
        if (result instanceof Result.Findings findings) {
            return new FindingsCsv(words, language).of(findings.checked());
        }
        return ((Result.Texts) result)
                .texts()
                .flatMap(AnswerCsv::prices)
                .prepend(Vector.of("measures", "grade", "band", "general", "special"));
    }

    /** The projection's rows once for the scenario as it stands and once for each level. */
    private static Seq<Seq<String>> uncertain(Result.Uncertain result) {
        Projection projection = result.certain().projection();
        Vector<Seq<String>> names = projection
                .groups()
                .map(group -> names(projection, group))
                .append(total(projection))
                .toVector();
        var spread = result.spread().groups().append(result.spread().total());
        Seq<Seq<String>> certain = budgets(projection).toVector();
        Seq<Seq<String>> levels = names.zip(spread)
                .flatMap(group -> group._2
                        .toVector()
                        .flatMap(level -> years(group._1, projection.years(), level._2)
                                .map(row -> row.prepend(SpreadJson.level(level._1)))));
        return certain.tail()
                .map(row -> row.prepend("scenario"))
                .appendAll(levels.map(row -> row.padTo(certain.head().size() + 1, "")))
                .prepend(certain.head().prepend("level"));
    }

    /** With what is known in further columns, where anything is not. */
    private static Iterator<Seq<String>> budgets(Projection projection) {
        Seq<String> head = Vector.of(Series.values())
                .map(Series::key)
                .prepend("year")
                .prependAll(projection.by().parts().map(Grouping::key));
        Iterator<Seq<String>> groups = projection
                .groups()
                .iterator()
                .flatMap(group -> years(names(projection, group), projection.years(), group.table()));
        Iterator<Seq<String>> rows = Iterator.concat(Vector.<Iterable<Seq<String>>>of(
                Vector.of(head), groups, years(total(projection), projection.years(), projection.total())));
        return projection.total().hasWithheld() ? withKnown(rows, projection) : rows;
    }

    /** 已知: the sums of the rows of which pay is known, and of how many rows; blank where all of a group's are. */
    private static Iterator<Seq<String>> withKnown(Iterator<Seq<String>> rows, Projection projection) {
        Seq<String> head = NEEDING_PAY
                .map(series -> known(series.key()))
                .append("knownRows")
                .append("ofRows");
        Iterator<YearTable> groups = projection.groups().iterator().map(Projection.Group::table);
        Iterator<Seq<String>> cells = Iterator.concat(groups, Iterator.of(projection.total()))
                .flatMap(table -> Vector.range(0, table.years()).map(year -> known(table, year)));
        return rows.zipWith(Iterator.concat(Iterator.of(head), cells), Seq::appendAll);
    }

    private static String known(String key) {
        return "known" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    private static Seq<String> known(YearTable table, int year) {
        return table.hasWithheld()
                ? NEEDING_PAY
                        .map(series -> money(table.known(series, year)))
                        .append(Long.toString(table.rows().known()))
                        .append(Long.toString(table.rows().of()))
                : Vector.fill(NEEDING_PAY.size() + 2, "");
    }

    /** A cell for each part of the grouping. */
    private static Seq<String> names(Projection projection, Projection.Group group) {
        return projection.by().names(group.name()).map(name -> name.getOrElse(""));
    }

    private static Seq<String> total(Projection projection) {
        return projection.by().parts().tail().map(part -> "").prepend("total");
    }

    private static Seq<Seq<String>> years(Seq<String> names, Seq<Integer> years, YearTable table) {
        return years.zipWithIndex((year, index) -> Vector.of(Series.values())
                .map(series -> amount(table.amount(series, index)))
                .prepend(Integer.toString(year))
                .prependAll(names));
    }

    private static String amount(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money(money.yuan());
        }
        return amount instanceof Amount.Count count ? Long.toString(count.number()) : "";
    }

    private static String money(Yuan yuan) {
        return yuan.toDecimal().toPlainString();
    }

    private static Seq<Seq<String>> cycle(NextCycle next) {
        return next.years()
                .map(year -> Vector.of(
                        next.project().id().id(),
                        next.project().district().name(),
                        next.cycle().opening().toString(),
                        Integer.toString(next.cycle().months()),
                        Long.toString(next.heads()),
                        money(next.annual()),
                        money(next.total()),
                        Integer.toString(year.year()),
                        money(year.budget())));
    }

    private static Seq<String> posts(Result.PostsRow row) {
        Vector<String> asked = row.asked() instanceof Result.AskedRange range
                ? Vector.of(
                        Long.toString(range.range().min()),
                        Long.toString(range.range().max()))
                : Vector.of("", "");
        return Vector.of(
                        row.norm().id().id(),
                        Integer.toString(row.norm().field()),
                        row.norm().category().name(),
                        Long.toString(row.row().quantity()))
                .appendAll(asked)
                .append(AnswerJson.gap(row).map(String::valueOf).getOrElse(""));
    }

    /** A row a figure, with how deep it lies. */
    Seq<Seq<String>> explanation(Result.Explanation explanation) {
        Explanations explanations = new Explanations(words, language, explanation.places());
        return rows(explanations, explanation.figure(), 0, explanation.asked().depth())
                .prepend(Vector.of("level", "name", "value", "unit", "formula", "source"));
    }

    private static Seq<Seq<String>> rows(Explanations explanations, Figure figure, int level, int depth) {
        Seq<Figure> inputs = level == depth ? Vector.empty() : figure.inputs();
        return inputs.toVector()
                .flatMap(input -> rows(explanations, input, level + 1, depth))
                .prepend(explanations.cells(figure).prepend(Integer.toString(level)));
    }

    private static Seq<Seq<String>> prices(Measures text) {
        return text.pay()
                .table()
                .rows()
                .map(row -> Vector.of(
                        text.id().id(),
                        Integer.toString(row.grade().number()),
                        row.grade().band().key(),
                        Long.toString(row.general().yuanAMonth()),
                        Long.toString(row.special().yuanAMonth())));
    }
}
