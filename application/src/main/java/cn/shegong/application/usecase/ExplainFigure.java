package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.ProjectYear;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;

/**
 * 解释数字: any figure of a projection as a tree, down to the clauses and the cells it came from.
 *
 * @param receipts makes the answer's receipt
 */
public record ExplainFigure(Receipts receipts) {

    /**
     * {@return the figure as a tree of value, formula and inputs, or a refusal where the year, district or project is
     * not known, rows give only their heads, or a sum leaves 64-bit fen}
     *
     * @param plan scenario, measures and portfolio
     * @param question which series and year, of the total, a district or a project
     */
    public Either<Refusal, Answer> explain(Plan plan, Question.HowSo question) {
        try {
            ReferenceModel model = plan.model();
            Option<Refusal> unknown = unknown(plan, question);
            return unknown.isDefined()
                    ? Either.left(unknown.get())
                    : figure(model, projects(plan, question.scope()), question)
                            .map(figure -> answer(plan, figure, question));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private Answer answer(Plan plan, Figure figure, Question.HowSo asked) {
        var result = new Result.Explanation(asked, figure, plan.places());
        var notices = plan.notices().all();
        return new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan));
    }

    private static Option<Refusal> unknown(Plan plan, Question.HowSo question) {
        Option<Refusal.Absent> year = Refusal.Absent.unlessInHorizon(
                question.year(), plan.scenario().horizon().years());
        return Refusal.Unknown.of(year.toVector().appendAll(unknown(plan, question.scope())));
    }

    private static Option<Refusal.Absent> unknown(Plan plan, Question.Scope scope) {
        if (scope instanceof Question.OfDistrict district) {
            return Refusal.Absent.unlessAmong(plan.portfolio().districts(), district.name());
        }
        return scope instanceof Question.OfProject project
                        && projects(plan, scope).isEmpty()
                ? Option.some(new Refusal.Absent(Refusal.Kind.PROJECT, project.id(), Vector.empty()))
                : Option.none();
    }

    private static Seq<Project> projects(Plan plan, Question.Scope scope) {
        Seq<Project> all = plan.portfolio().projects();
        if (scope instanceof Question.OfProject project) {
            return all.filter(each -> each.id().id().equals(project.id()));
        }
        return scope instanceof Question.OfDistrict district
                ? all.filter(each -> each.district().name().equals(district.name()))
                : all;
    }

    private static Either<Refusal, Figure> figure(
            ReferenceModel model, Seq<Project> projects, Question.HowSo question) {
        Seq<ProjectYear> years = projects.map(project -> year(model, project, question.year()));
        Seq<ProjectYear> withheld =
                years.filter(year -> year.figure(question.series()).isEmpty());
        if (withheld.nonEmpty()) {
            return Either.left(new Refusal.Withheld(
                    withheld.map(year -> year.project().id().id())));
        }
        return Either.right(
                question.scope() instanceof Question.OfProject
                        ? named(question.series(), years.head())
                        : total(question, years));
    }

    /** A district's or the total figure: the sum of its projects', largest first. */
    private static Figure total(Question.HowSo question, Seq<ProjectYear> years) {
        Seq<Figure> parts = years.map(year -> named(question.series(), year))
                .reject(Figure::isZero)
                .sorted(Comparator.comparing(Figure::value).reversed());
        return Figure.total(
                Label.of(question.series().term(), detail(question)),
                question.series().unit(),
                parts);
    }

    private static String detail(Question.HowSo question) {
        return question.scope() instanceof Question.OfDistrict district
                ? district.name() + " " + question.year()
                : Integer.toString(question.year());
    }

    private static Figure named(Series series, ProjectYear year) {
        Figure figure = year.figure(series).get();
        Label label = Label.of(series.term(), year.project().id() + " " + year.year());
        return figure instanceof Figure.Computed sum
                ? Figure.total(label, sum.unit(), sum.inputs())
                : Figure.given(label, figure.value(), figure.unit(), figure.basis());
    }

    private static ProjectYear year(ReferenceModel model, Project project, int year) {
        Option<ProjectYear> found = model.years(project).find(each -> each.year() == year);
        return found.get();
    }
}
