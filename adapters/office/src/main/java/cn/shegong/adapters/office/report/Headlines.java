package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 要点: the few figures that come first. */
record Headlines(Phrases phrases, Printed printed) {

    /** A figure and what it is. */
    record Headline(String figure, String what) {}

    Vector<Headline> of(Answer answer) {
        Result result = answer.result();
        if (result instanceof Result.Budgets budgets) {
            return projection(budgets.projection());
        }
        if (result instanceof Result.Uncertain uncertain) {
            return projection(uncertain.certain().projection());
        }
        if (result instanceof Result.Compared compared) {
            return compared(compared);
        }
        return result instanceof Result.Cycles cycles
                ? Vector.of(
                        new Headline(printed.count(cycles.cycles().size()), phrases.of("report.cycles")),
                        money(Yuan.total(cycles.cycles().map(NextCycle::total)), phrases.of("report.cycles-total")))
                : Vector.empty();
    }

    private Vector<Headline> projection(Projection projection) {
        Vector<Yuan> totals = budgets(projection);
        int first = projection.years().head();
        int last = projection.years().last();
        Vector<Headline> sum = Vector.of(
                new Headline(printed.sum(totals) + " " + printed.unitName(), phrases.of("report.sum", first, last)),
                money(totals.head(), phrases.of("report.year", first)));
        return totals.size() == 1
                ? sum.tail()
                : sum.append(money(totals.last(), phrases.of("report.year", last)))
                        .appendAll(Option.when(
                                totals.head().isPositive(),
                                () -> new Headline(
                                        printed.growth(totals.head(), totals.last()),
                                        phrases.of("report.growth", first, last))));
    }

    private Vector<Headline> compared(Result.Compared compared) {
        String key = compared.question() instanceof Question.TwoYears ? "report.year-difference" : "report.difference";
        return compared.comparisons()
                .map(each -> new Headline(
                        printed.change(Yuan.total(steps(each))) + " " + printed.unitName(),
                        phrases.of(key, each.first().name(), each.second().name())));
    }

    /** What each step changes over all its years, in order. */
    static Vector<Yuan> steps(Comparison comparison) {
        return comparison
                .waterfall()
                .inOrder()
                .map(step -> Yuan.total(step._2.total()))
                .toVector();
    }

    /** Of all, by year. */
    static Vector<Yuan> budgets(Projection projection) {
        return projection.total().amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan());
    }

    private Headline money(Yuan amount, String what) {
        return new Headline(printed.money(amount) + " " + printed.unitName(), what);
    }
}
