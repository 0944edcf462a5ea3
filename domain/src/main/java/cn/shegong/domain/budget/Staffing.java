package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 定员: who works in a project during a cycle that opens in a given month.
 *
 * @param settings what the plan sets itself about needs
 */
public record Staffing(NeedSettings settings) {

    private static final Formula GROWN = Formula.input(0)
            .times(Formula.constant(1)
                    .plus(Formula.input(1))
                    .plus(Formula.input(2))
                    .toThe(Formula.input(3)));
    /** With a share a of all heads, p posts carry p x a / (1 - a) auxiliary heads. */
    private static final Formula AUXILIARY = Formula.input(0)
            .times(Formula.input(1))
            .dividedBy(Formula.constant(1).minus(Formula.input(1)));

    private static final Vector<Label> HEADS_CERTIFIED =
            Grade.CERTIFIED.map(grade -> Label.of(Term.HEADS, grade.key()));

    /**
     * {@return the heads of a cycle: as given, or for a need the posts split by its grade mix, with auxiliary heads on
     * top}
     *
     * @param project given by grade, band or number, or asked for by a need
     * @param opening the cycle's first month
     * @param text the measures in force at the opening
     * @throws cn.shegong.domain.money.BeyondFen if there are more heads than 64 bits hold
     */
    public Staff staff(Project project, YearMonth opening, Measures text) {
        return project.workforce()
                .fold(
                        given -> byGrade(project, given),
                        given -> byBand(project, given),
                        given -> new Staff.ByNumber(heads("", given.heads(), project, "heads")),
                        need -> byNeed(project, need, opening, text));
    }

    private static Staff byGrade(Project project, Workforce.ByGrade given) {
        return new Staff.ByGrade(
                Grade.ALL.zipWith(given.heads(), (grade, heads) -> heads(grade.key(), heads, project, grade.key())));
    }

    private static Staff byBand(Project project, Workforce.ByBand given) {
        return new Staff.ByBand(given.heads()
                .map((band, heads) -> Tuple.of(band, heads(band.key(), heads, project, band.key()))));
    }

    private Staff byNeed(Project project, Workforce.Need need, YearMonth opening, Measures text) {
        Figure posts = posts(project, need, opening, text);
        Vector<Figure> byGrade = split(project, need.mix(), posts);
        Figure auxiliary = Figure.computed(
                Label.of(Term.HEADS, Grade.G10.key()),
                Unit.HEADS,
                AUXILIARY,
                Precision.of(text.roundings().auxiliary()),
                Basis.of(text.funds().professionalShare().source()),
                posts,
                given(Term.AUXILIARY_SHARE, need.auxiliaryShare().toFraction(), Unit.SHARE, project, "auxiliaryShare"));
        return new Staff.ByGrade(byGrade.append(auxiliary));
    }

    /** The posts of a need: by its norm's ratio or given, and what comes on top. */
    private Figure posts(Project project, Workforce.Need need, YearMonth opening, Measures text) {
        Figure posts = need.posts() instanceof Workforce.GivenPosts given
                ? given(Term.GIVEN_POSTS, Fraction.of(given.posts()), Unit.POSTS, project, "posts")
                : new NormPosts(text.norm(need.norm()), text.roundings().posts())
                        .posts(
                                quantity(project, need, opening, text),
                                need.end().or(settings.end()));
        return need.posts().extra() == 0
                ? posts
                : Figure.total(
                        Label.of(Term.POSTS),
                        Unit.POSTS,
                        Vector.of(
                                posts,
                                given(
                                        Term.EXTRA_POSTS,
                                        Fraction.of(need.posts().extra()),
                                        Unit.POSTS,
                                        project,
                                        "extra")));
    }

    /** Clients or units in the opening's year. */
    private Figure quantity(Project project, Workforce.Need need, YearMonth opening, Measures text) {
        Figure asOf = given(Term.QUANTITY_AS_OF, Fraction.of(need.quantity()), Unit.QUANTITY, project, "quantity");
        return Figure.computed(
                Label.of(Term.QUANTITY, opening.getYear()),
                Unit.QUANTITY,
                GROWN,
                Precision.of(text.roundings().quantity()),
                Basis.ARITHMETIC,
                asOf,
                given(Term.GROWTH, need.growth().toFraction(), Unit.SHARE, project, "growth"),
                Figure.given(
                        Label.of(Term.SCENARIO_GROWTH),
                        settings.growth().toFraction(),
                        Unit.SHARE,
                        new Basis.Setting("growth")),
                given(
                        Term.YEARS_OF_GROWTH,
                        Fraction.of(opening.getYear() - (long) need.asOf()),
                        Unit.YEARS,
                        project,
                        "asOf"));
    }

    /** Posts over grades 1 to 9: largest remainder, ties to the lower grade number. */
    private static Vector<Figure> split(Project project, GradeMix mix, Figure posts) {
        Vector<Figure> weights = Grade.CERTIFIED.zipWith(
                mix.weights(),
                (grade, weight) -> Figure.given(
                        Label.of(Term.WEIGHT, grade.key()),
                        weight,
                        Unit.NUMBER,
                        new Basis.Cell(project.id().id(), grade.key())));
        return Figure.shares(HEADS_CERTIFIED, Unit.HEADS, posts, weights);
    }

    private static Figure heads(String detail, long heads, Project project, String column) {
        return Figure.given(
                new Label(Term.HEADS, detail),
                heads,
                Unit.HEADS,
                new Basis.Cell(project.id().id(), column));
    }

    private static Figure given(Term term, Fraction value, Unit unit, Project project, String column) {
        return Figure.given(
                Label.of(term), value, unit, new Basis.Cell(project.id().id(), column));
    }
}
