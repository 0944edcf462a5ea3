package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.source.Source;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Answers as JSON: money is text with two places, and no key depends on the language. */
record AnswerJson(Words words, Language language) {

    private static final Vector<Series> SERIES = Vector.of(Series.values());

    Json.Obj of(Answer answer) {
        return of(answer.result(), answer.question())
                .with("notices", notices(answer.notices()))
                .with("receipt", receipt(answer.receipt()));
    }

    /** What the receipt is of, with the question. */
    Json.Obj of(Result result, Question question) {
        return body(result).with("question", QuestionJson.of(question));
    }

    private Json.Obj body(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return budgets(budgets.projection(), budgets.projects());
        }
        if (result instanceof Result.Cycles cycles) {
            return Json.object(Tuple.of("cycles", Json.list(cycles.cycles().map(AnswerJson::cycle))));
        }
        if (result instanceof Result.Posts posts) {
            return Json.object(Tuple.of("rows", Json.list(posts.rows().map(AnswerJson::posts))));
        }
        if (result instanceof Result.Explanation explanation) {
            return new Explanations(words, language, explanation.places())
                    .json(explanation.figure(), explanation.asked().depth());
        }
        if (result instanceof Result.Uncertain uncertain) {
            return SpreadJson.of(uncertain);
        }
        if (result instanceof Result.Affordable affordable) {
            return AnalysisJson.of(affordable);
        }
        if (result instanceof Result.Compared compared) {
            return AnalysisJson.of(compared);
        }
        if (result instanceof Result.Reckoned reckoned) {
            return AnalysisJson.of(reckoned);
        }
        if (result instanceof Result.Deadlines deadlines) {
            return DeadlinesJson.of(deadlines);
        }
        if (result instanceof Result.Verified verified) {
            return VerificationJson.of(verified);
        }
        if (result instanceof Result.TextsCompared compared) {
            return new TextChanges(words, language).json(compared);
        }
        if (result instanceof Result.TextReviewed reviewed) {
            return new TextChanges(words, language).json(reviewed);
        }
        if (result instanceof Result.Findings findings) {
            return new FindingsJson(words, language).of(findings);
        }
        Seq<Measures> texts = ((Result.Texts) result).texts();
        return Json.object(
                Tuple.of("measures", Json.list(texts.map(MeasuresJson::of))),
                Tuple.of("coverage", new CoverageWords(words, language).json(texts)));
    }

    /**
     * @param projects the portfolio's, for answers by project
     */
    static Json.Obj budgets(Projection projection, Map<String, Project> projects) {
        Seq<Grouping> parts = projection.by().parts();
        String by = parts.head().key();
        Json.Obj head = Json.object(
                Tuple.of("scenario", Json.text(projection.scenario())),
                Tuple.of("currency", Json.text("CNY")),
                Tuple.of("years", Json.list(projection.years().map(Json::number))));
        if (parts.size() > 1) {
            Json.Array groups =
                    new Json.Array(() -> projection.groups().iterator().map(group -> group(projection.by(), group)));
            return head.with("by", Json.list(parts.map(Grouping::key).map(Json::text)))
                    .with("groups", groups)
                    .with("total", series(projection.total()));
        }
        Json groups = new Json.Array(() -> projection.groups().iterator().map(group -> group(by, group, projects)));
        Json.Obj body = by.equals("district")
                ? head.with("districts", groups)
                : head.with("by", Json.text(by)).with("groups", groups);
        return body.with("total", series(projection.total()));
    }

    private static Json.Obj group(Grouping by, Projection.Group group) {
        Json keys = Json.list(by.names(group.name()).map(name -> Json.orNull(name.map(Json::text))));
        return Json.object(Tuple.of("keys", keys)).and(series(group.table()));
    }

    private static Json.Obj group(String by, Projection.Group group, Map<String, Project> projects) {
        Json name = Json.orNull(group.name().map(Json::text));
        Json.Obj object = Json.object(Tuple.of(by, name));
        if (by.equals("project")) {
            Project project = projects.get(group.name().get()).get();
            object = object.with("district", Json.text(project.district().name()))
                    .with("columns", Json.object(project.columns().mapValues(Json::text)));
        }
        return object.and(series(group.table()));
    }

    private static Json.Obj series(YearTable table) {
        Json.Obj all = new Json.Obj(SERIES.map(series -> Tuple.of(series.key(), amounts(table, series))));
        return table.hasWithheld() ? all.with("known", known(table)) : all;
    }

    /** What stands beside nulls: of the rows that are known. */
    private static Json known(YearTable table) {
        Vector<Tuple2<String, Json>> sums = SERIES.filter(Series::needsPay)
                .map(series -> Tuple.of(
                        series.key(),
                        Json.list(Vector.range(0, table.years()).map(year -> money(table.known(series, year))))));
        return new Json.Obj(sums.append(Tuple.of(
                "rows",
                Json.object(
                        Tuple.of("known", Json.number(table.rows().known())),
                        Tuple.of("of", Json.number(table.rows().of()))))));
    }

    /** One series, year by year. */
    static Json amounts(YearTable table, Series series) {
        return new Json.Array(new SeriesAmounts(table, series));
    }

    static Json amount(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money(money.yuan());
        }
        return amount instanceof Amount.Count count ? Json.number(count.number()) : Json.NULL;
    }

    static Json money(Yuan yuan) {
        return Json.text(yuan.toDecimal().toString());
    }

    private static Json cycle(NextCycle next) {
        Vector<Tuple2<String, Json>> years =
                next.years().toVector().map(year -> Tuple.of(Integer.toString(year.year()), money(year.budget())));
        return Json.object(
                Tuple.of("id", Json.text(next.project().id().id())),
                Tuple.of("district", Json.text(next.project().district().name())),
                Tuple.of("opening", Json.text(next.cycle().opening().toString())),
                Tuple.of("months", Json.number(next.cycle().months())),
                Tuple.of("heads", Json.number(next.heads())),
                Tuple.of("annual", money(next.annual())),
                Tuple.of("total", money(next.total())),
                Tuple.of("years", new Json.Obj(years)));
    }

    private static Json posts(Result.PostsRow row) {
        Option<Result.AskedRange> asked =
                row.asked() instanceof Result.AskedRange range ? Option.some(range) : Option.none();
        return Json.object(
                Tuple.of("norm", Json.text(row.norm().id().id())),
                Tuple.of("field", Json.number(row.norm().field())),
                Tuple.of("category", Json.text(row.norm().category().name())),
                Tuple.of("quantity", Json.number(row.row().quantity())),
                Tuple.of(
                        "minPosts",
                        Json.orNull(asked.map(range -> Json.number(range.range().min())))),
                Tuple.of(
                        "maxPosts",
                        Json.orNull(asked.map(range -> Json.number(range.range().max())))),
                Tuple.of("gap", Json.orNull(gap(row).map(Json::number))));
    }

    /** Posts missing to the least that is asked for, where both are known. */
    static Option<Long> gap(Result.PostsRow row) {
        return row.asked() instanceof Result.AskedRange asked
                        && row.row().existing() instanceof StaffingRow.Posts existing
                ? Option.some(Math.max(0, asked.range().min() - existing.posts()))
                : Option.none();
    }

    Json notices(Seq<Notice> notices) {
        return Json.list(notices.map(this::notice));
    }

    private Json notice(Notice notice) {
        Json.Obj object = Json.object(
                Tuple.of("code", Json.text(notice.code().key())),
                Tuple.of("measure", Json.orNull(measure(notice.basis()).map(Json::number))),
                Tuple.of("ids", Json.list(notice.ids().map(Json::text))));
        if (notice.spells().nonEmpty()) {
            object = object.with("spells", Json.list(notice.spells().map(AnswerJson::spell)));
        }
        for (Yuan amount : notice.amount()) {
            object = object.with("amount", money(amount));
        }
        return object.with("text", new Json.Words(words.of(notice, language)));
    }

    private static Json spell(Spell spell) {
        return Json.object(
                Tuple.of("measures", Json.text(spell.text().id())),
                Tuple.of("standing", Json.text(spell.standing().key())),
                Tuple.of("from", Json.text(spell.from().toString())),
                Tuple.of("to", Json.text(spell.to().toString())));
    }

    private static Option<Integer> measure(Basis basis) {
        return basis instanceof Basis.Stated stated && stated.source().place() instanceof Source.Measure measure
                ? Option.some(measure.number())
                : Option.none();
    }

    static Json.Obj receipt(Receipt receipt) {
        Json.Obj object = Json.object(
                Tuple.of("version", Json.text(receipt.version())),
                Tuple.of("schema", Json.number(receipt.schema())),
                Tuple.of("measures", Json.text(receipt.measures())),
                Tuple.of("inputs", Json.text(receipt.inputs())),
                Tuple.of("answer", Json.text(receipt.answer())));
        return receipt.seed() instanceof Receipt.SeedOf seed ? object.with("seed", Json.number(seed.seed())) : object;
    }
}
