package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Question;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;

/** Questions as JSON, by the words of the command line and of HTTP; {@code QuestionReader} reads them back. */
final class QuestionJson {

    private QuestionJson() {}

    static Json.Obj of(Question question) {
        if (question instanceof Question.InDistrict in) {
            return of(in.asked()).with("district", Json.text(in.district()));
        }
        if (question instanceof Question.Budgets budgets) {
            return kind("projection").with("by", Json.text(budgets.by().key()));
        }
        if (question instanceof Question.Draws draws) {
            return draws(draws);
        }
        if (question instanceof Question.NextCycles cycles) {
            return kind("cycles").with("from", month(cycles.from()));
        }
        if (question instanceof Question.Deadlines deadlines) {
            Json.Obj object =
                    kind("deadlines").with("asOf", Json.text(deadlines.asOf().toString()));
            return deadlines
                    .within()
                    .map(months -> object.with("within", Json.number(months)))
                    .getOrElse(object);
        }
        if (question instanceof Question.TwoYears years) {
            return kind("comparison")
                    .with(
                            "years",
                            Json.list(Vector.of(years.earlier(), years.later()).map(Json::number)));
        }
        if (question instanceof Question.Others others) {
            Seq<Json> names = others.against().map(Json::text);
            return kind("comparison").with("against", others.isList() ? Json.list(names) : names.head());
        }
        if (question instanceof Question.LargestUplift uplift) {
            return uplift(uplift);
        }
        if (question instanceof Question.OnePercent reckoning) {
            return kind("reckoning").with("adjustment", month(reckoning.adjustment()));
        }
        if (question instanceof Question.HowSo how) {
            return how(how);
        }
        if (question instanceof Question.Posts posts) {
            return asOf(kind("staffing"), posts.asOf());
        }
        if (question instanceof Question.Check check) {
            return check(check);
        }
        if (question instanceof Question.TextChanges texts) {
            return kind("measures-diff")
                    .with("before", Json.text(texts.before().id()))
                    .with("after", Json.text(texts.after().id()));
        }
        if (question instanceof Question.TextReview text) {
            return kind("measures-validation").with("id", Json.text(text.id().id()));
        }
        return question instanceof Question.Texts texts
                ? asOf(
                        kind("measures")
                                .with(
                                        "ids",
                                        Json.list(
                                                texts.ids().map(MeasuresId::id).map(Json::text))),
                        texts.asOf())
                : kind("verification");
    }

    private static Json.Obj check(Question.Check check) {
        Json.Obj object = kind("check");
        for (String scenario : check.scenario().toOption()) {
            object = object.with("scenario", Json.text(scenario));
        }
        for (int year : check.year().toOption()) {
            object = object.with("year", Json.number(year));
        }
        return object;
    }

    private static Json.Obj asOf(Json.Obj object, Entry<LocalDate> day) {
        return day.toOption()
                .map(each -> object.with("asOf", Json.text(each.toString())))
                .getOrElse(object);
    }

    private static Json.Obj kind(String kind) {
        return Json.object(Tuple.of("kind", Json.text(kind)));
    }

    private static Json month(YearMonth month) {
        return Json.text(month.toString());
    }

    private static Json money(Yuan amount) {
        return AnswerJson.money(amount);
    }

    private static Json.Obj draws(Question.Draws draws) {
        Json.Obj object = kind("projection")
                .with("by", Json.text(draws.by().key()))
                .with("draws", Json.number(draws.draws()))
                .with("seed", Json.number(draws.seed()));
        return draws.cap() instanceof Spreading.CapOf cap ? object.with("cap", money(cap.amount())) : object;
    }

    private static Json.Obj uplift(Question.LargestUplift uplift) {
        Json.Obj object = kind("affordability")
                .with("adjustment", month(uplift.adjustment()))
                .with(
                        "year",
                        uplift.target().years() instanceof Target.OneYear one
                                ? Json.number(one.year())
                                : Json.text("all"))
                .with("cap", money(uplift.cap()));
        return uplift.target().scope() instanceof Target.OfDistrict district
                ? object.with("district", Json.text(district.name()))
                : object;
    }

    private static Json.Obj how(Question.HowSo how) {
        Json.Obj object = kind("explanation")
                .with("series", Json.text(how.series().key()))
                .with("year", Json.number(how.year()));
        if (how.scope() instanceof Question.OfDistrict district) {
            object = object.with("district", Json.text(district.name()));
        }
        if (how.scope() instanceof Question.OfProject project) {
            object = object.with("project", Json.text(project.id()));
        }
        return how.depth() == Integer.MAX_VALUE ? object : object.with("depth", Json.number(how.depth()));
    }
}
