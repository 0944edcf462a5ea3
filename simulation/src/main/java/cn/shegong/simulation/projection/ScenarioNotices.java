package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.PayField;
import cn.shegong.simulation.scenario.Vintages;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * 情景提示: what is to be said of a scenario, whatever it is asked about.
 *
 * @param model the scenario and its texts
 */
record ScenarioNotices(ReferenceModel model) {

    /** Those with nothing to say have no ids. */
    Vector<Notice> ofAdjustments() {
        Measures text = model.succession().first();
        return Vector.of(
                new Notice(
                        Notice.Code.ADJUSTMENT_EARLY,
                        early(text.validity().firstMonth()),
                        Basis.of(text.heading().validity().source())),
                new Notice(
                        Notice.Code.ADJUSTMENT_OFTEN,
                        often(),
                        Basis.of(text.funds().adjustment().source())));
    }

    private Seq<String> early(YearMonth first) {
        return months().filter(month -> month.isBefore(first)).map(YearMonth::toString);
    }

    /** Each pair as its two months; what is asked for is as the text in force at the later says. */
    private Seq<String> often() {
        Seq<YearMonth> months = months();
        return Stream.range(1, months.size())
                .filter(later -> ChronoUnit.MONTHS.between(months.get(later - 1), months.get(later))
                        < model.succession()
                                .at(months.get(later))
                                .funds()
                                .adjustment()
                                .value())
                .map(later -> months.get(later - 1) + "–" + months.get(later))
                .toVector();
    }

    private Seq<YearMonth> months() {
        return model.scenario().adjustments().map(Adjustment::effective).toVector();
    }

    /**
     * The spells of months in which the scenario's own standard is below the published.
     *
     * @param from the first month that counts
     * @param before the month after the last
     */
    Notice lowStandards(YearMonth from, YearMonth before) {
        Seq<Vintage> vintages = model.vintages().inOrder();
        Seq<YearMonth> ends = vintages.tail().map(Vintage::from).append(before);
        Seq<String> spells = vintages.zip(ends)
                .filter(each -> isLow(each._1))
                .map(each -> new Months(later(each._1.from(), from), earlier(each._2, before)))
                .filter(months -> months.from().isBefore(months.before()))
                .foldLeft(Vector.<Months>empty(), ScenarioNotices::joined)
                .map(Months::inWords);
        return new Notice(
                Notice.Code.STANDARD_LOW,
                spells,
                Basis.of(
                        model.succession().first().funds().standards().general().source()));
    }

    private static boolean isLow(Vintage vintage) {
        return Stream.of(PayField.values()).exists(vintage::isBelowPublished);
    }

    /** What the floor of the law adds to all budgets of the horizon. */
    Yuan addedByFloor(TotalBudget budget) {
        var free = Vintages.withoutFloor(model.scenario(), model.succession());
        return budget.under(model).minus(budget.under(new ReferenceModel(model.scenario(), model.succession(), free)));
    }

    /** Months from one, before another. */
    private record Months(YearMonth from, YearMonth before) {
        String inWords() {
            YearMonth last = before.minusMonths(1);
            return last.equals(from) ? from.toString() : from + "–" + last;
        }
    }

    private static Vector<Months> joined(Vector<Months> before, Months next) {
        return before.lastOption()
                .filter(last -> last.before().equals(next.from()))
                .map(last -> before.init().append(new Months(last.from(), next.before())))
                .getOrElse(() -> before.append(next));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
