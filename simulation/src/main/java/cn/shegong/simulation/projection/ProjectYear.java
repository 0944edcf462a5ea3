package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.Accrual;
import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * 项目年度: one project in one fiscal year, each series as a figure.
 *
 * @param project whose year it is
 * @param year the fiscal year
 * @param slices the runs of its cycles, cut to the year, in order; none where no cycle reaches into it
 */
public record ProjectYear(Project project, int year, Seq<Slice> slices) {

    private static final Formula DIFFERENCE = Formula.input(0).minus(Formula.input(1));
    private static final Formula REST = DIFFERENCE.minus(Formula.input(2)).minus(Formula.input(3));

    /**
     * Some months of a year at one cost.
     *
     * @param cost a year, at the slice's vintage
     * @param months which months of their cycle they are
     */
    public record Slice(AnnualCost cost, Accrual months) {

        /** {@return whether pay, and so what follows from it, is known} */
        public boolean isCosted() {
            return cost instanceof AnnualCost.Costed;
        }
    }

    /**
     * {@return the part of each cycle that lies in the year}
     *
     * @param project whose cycles they are
     * @param year the fiscal year
     * @param cycles in order
     */
    public static ProjectYear of(Project project, int year, Seq<PricedCycle> cycles) {
        YearMonth first = YearMonth.of(year, 1);
        YearMonth end = YearMonth.of(year + 1, 1);
        return new ProjectYear(project, year, cycles.flatMap(cycle -> between(first, end, cycle)));
    }

    private static Seq<Slice> between(YearMonth first, YearMonth end, PricedCycle priced) {
        int from = priced.cycle().monthsBefore(first);
        int to = priced.cycle().monthsBefore(end);
        return priced.runs()
                .filter(run -> Math.max(run.from(), from) < Math.min(run.to(), to))
                .map(run -> new Slice(
                        run.cost(),
                        new Accrual(
                                Math.max(run.from(), from),
                                Math.min(run.to(), to),
                                priced.text().roundings().amount())));
    }

    /**
     * {@return the year's figure, which can be explained; none where it is not known, since only heads are}
     *
     * @param series which figure: CNY, post-months, or 1 or 0 projects
     */
    public Option<Figure> figure(Series series) {
        if (series == Series.PROJECTS) {
            return Option.some(projects());
        }
        return series.needsPay() && !slices.forAll(Slice::isCosted)
                ? Option.none()
                : Option.some(total(series, slices));
    }

    private Figure total(Series series, Seq<Slice> some) {
        return Figure.total(Label.of(series.term(), year), series.unit(), some.map(slice -> part(series, slice)));
    }

    /**
     * {@return the year's amount, withheld where it is not known}
     *
     * @param series which amount
     * @throws cn.shegong.domain.money.BeyondFen if it does not fit into 64-bit fen
     */
    public Amount amount(Series series) {
        return figure(series)
                .<Amount>map(
                        figure -> series.isMoney() ? new Amount.Money(figure.yuan()) : new Amount.Count(figure.whole()))
                .getOrElse(() -> new Amount.Withheld(
                        total(series, slices.filter(Slice::isCosted)).yuan()));
    }

    private Figure projects() {
        boolean counts = slices.exists(slice -> !slice.cost().heads().isZero());
        return Figure.given(Label.of(Term.PROJECTS, year), counts ? 1 : 0, Unit.NUMBER, Basis.ARITHMETIC);
    }

    private static Figure part(Series series, Slice slice) {
        Accrual months = slice.months();
        AnnualCost cost = slice.cost();
        return switch (series) {
            case BUDGET -> months.ofAnnual(cost.budget());
            case SUPERVISION -> months.ofMonthly(cost.supervision());
            case POST_MONTHS -> months.postMonths(cost.heads());
            case PAY -> months.ofMonthly(costed(cost).pay());
            case LABOUR -> months.ofAnnual(costed(cost).labour());
            case LABOUR_OWED -> months.ofAnnual(costed(cost).labourOwed());
            case FLOOR_TOP_UP ->
                Figure.computed(
                        Label.of(Term.FLOOR_TOP_UP),
                        Unit.CNY,
                        DIFFERENCE,
                        Basis.ARITHMETIC,
                        months.ofAnnual(cost.budget()),
                        months.ofAnnual(costed(cost).packaged()));
            case OTHER_FUNDS ->
                Figure.computed(
                        Label.of(Term.OTHER_FUNDS),
                        Unit.CNY,
                        REST,
                        Basis.ARITHMETIC,
                        named(Series.BUDGET, slice),
                        named(Series.LABOUR, slice),
                        named(Series.LABOUR_OWED, slice),
                        named(Series.SUPERVISION, slice));
            case PROJECTS -> throw new IllegalStateException("a project is counted once a year");
        };
    }

    /** Under its own name, where it stands beside others. */
    private static Figure named(Series series, Slice slice) {
        return Figure.total(Label.of(series.term()), series.unit(), Vector.of(part(series, slice)));
    }

    private static AnnualCost.Costed costed(AnnualCost cost) {
        return (AnnualCost.Costed) cost;
    }
}
