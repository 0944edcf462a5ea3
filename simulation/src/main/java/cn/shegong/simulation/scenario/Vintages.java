package cn.shegong.simulation.scenario;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 价格期表: the vintages of a scenario, from each change of prices or standards to the next.
 *
 * <p>A text's table holds from its first month; what the scenario sets (adjustments, given standards) applies on top of
 * the newest text that starts before it or in the same month. What it set before a successor's first month ends there.
 */
public final class Vintages {

    private static final Formula INDEXED =
            Formula.input(0).times(Formula.input(1)).dividedBy(Formula.input(2));

    private final Vector<Vintage> inOrder;
    private final Vintage first;

    private Vintages(Vintage first, Vector<Vintage> inOrder) {
        this.first = first;
        this.inOrder = inOrder;
    }

    /**
     * {@return the vintages of a scenario's adjustments and standards, on top of its texts}
     *
     * @param scenario whose adjustments and standards count
     * @param succession the scenario's text of measures and its successors
     */
    public static Vintages of(Scenario scenario, Succession succession) {
        return of(scenario.adjustments(), scenario.standards(), succession, Vintage::notBelowPublished);
    }

    /**
     * {@return the same with the scenario's own standards, also where they are below the published: what the floor of
     * the law adds is measured from them}
     *
     * @param scenario whose adjustments and standards count
     * @param succession the scenario's text of measures and its successors
     */
    public static Vintages withoutFloor(Scenario scenario, Succession succession) {
        return of(scenario.adjustments(), scenario.standards(), succession, (text, field, own) -> own);
    }

    /**
     * {@return the vintages as the texts publish them, one text after the other}
     *
     * @param succession a text of measures and its successors
     */
    public static Vintages published(Succession succession) {
        return of(Vector.empty(), new StandardsRule.Held(), succession, Vintage::notBelowPublished);
    }

    /** What becomes of a scenario's own standard. */
    private interface Floor {
        Figure of(Measures text, PayField field, Figure own);
    }

    private static Vintages of(
            Seq<Adjustment> adjustments, StandardsRule standards, Succession succession, Floor floor) {
        if (standards instanceof StandardsRule.DerivedUnder others) {
            return of(adjustments, new StandardsRule.Held(), succession, floor)
                    .withStandardsOf(of(others.adjustments(), new StandardsRule.Derived(), succession, floor));
        }
        Vintage first = Vintage.published(succession.first());
        Vintage last = first;
        Vector<Vintage> inOrder = Vector.empty();
        for (YearMonth month : changes(adjustments, standards, succession)) {
            last = next(last, month, succession.at(month), adjustments, standards, floor);
            inOrder = inOrder.append(last);
        }
        return new Vintages(first, inOrder);
    }

    /** These prices with others' standards, month by month, on the same texts. */
    private Vintages withStandardsOf(Vintages others) {
        Vector<Vintage> mixed = inOrder.appendAll(others.inOrder)
                .map(Vintage::from)
                .distinct()
                .sorted()
                .map(month -> new Vintage(
                        month,
                        at(month).text(),
                        at(month).prices(),
                        others.at(month).general(),
                        others.at(month).special()));
        return new Vintages(first, mixed);
    }

    /** {@return all vintages in order, the published one first} */
    public Seq<Vintage> inOrder() {
        return inOrder.prepend(first);
    }

    /**
     * {@return the vintage in force in a month; before the first change, the published one}
     *
     * @param month any month
     */
    public Vintage at(YearMonth month) {
        return inOrder.findLast(vintage -> !vintage.from().isAfter(month)).getOrElse(first);
    }

    /**
     * {@return the months between two in which another vintage comes into force, in order}
     *
     * @param from the month after which they lie
     * @param to the month before which they lie
     */
    public Seq<YearMonth> changesBetween(YearMonth from, YearMonth to) {
        return inOrder.map(Vintage::from).filter(month -> month.isAfter(from) && month.isBefore(to));
    }

    private static Seq<YearMonth> changes(Seq<Adjustment> adjustments, StandardsRule standards, Succession succession) {
        Seq<YearMonth> given = standards instanceof StandardsRule.Given rule
                ? rule.steps().map(StandardsRule.Step::from)
                : Vector.empty();
        return succession
                .texts()
                .tail()
                .map(text -> text.validity().firstMonth())
                .appendAll(adjustments.map(Adjustment::effective))
                .appendAll(given)
                .distinct()
                .sorted();
    }

    private static Vintage next(
            Vintage last,
            YearMonth month,
            Measures text,
            Seq<Adjustment> adjustments,
            StandardsRule standards,
            Floor floor) {
        PriceTable before = text.id().equals(last.text().id())
                ? last.prices()
                : PriceTable.published(text.pay().table());
        PriceTable prices = adjustments
                .find(adjustment -> adjustment.effective().equals(month))
                .map(adjustment -> before.adjusted(adjustment, text.roundings().price()))
                .getOrElse(before);
        return new Vintage(
                month,
                text,
                prices,
                standard(PayField.GENERAL, last, month, text, prices, standards, floor),
                standard(PayField.SPECIAL, last, month, text, prices, standards, floor));
    }

    private static Figure standard(
            PayField field,
            Vintage last,
            YearMonth month,
            Measures text,
            PriceTable prices,
            StandardsRule rule,
            Floor floor) {
        if (rule instanceof StandardsRule.Derived) {
            return derived(text, field, prices, floor);
        }
        Figure before = text.id().equals(last.text().id()) ? last.standard(field) : Vintage.published(text, field);
        return rule instanceof StandardsRule.Given given
                ? given.steps()
                        .find(step -> step.from().equals(month))
                        .map(step -> floor.of(
                                text,
                                field,
                                Figure.given(
                                        Label.of(Term.SCENARIO_STANDARD, field.key()),
                                        step.standards().of(field).toFraction(),
                                        Unit.CNY_A_PERSON_A_YEAR,
                                        new Basis.Setting("standards"))))
                        .getOrElse(before)
                : before;
    }

    /** Published x overall average now / overall average as published; where the average is the same, as published. */
    private static Figure derived(Measures text, PayField field, PriceTable prices, Floor floor) {
        Figure published = Vintage.published(text, field);
        var mix = text.pay().overallMix();
        Figure now = prices.overallAverage(field, mix);
        Figure then = PriceTable.published(text.pay().table()).overallAverage(field, mix);
        return now.value().equals(then.value())
                ? published
                : floor.of(
                        text,
                        field,
                        Figure.computed(
                                Label.of(Term.SCENARIO_STANDARD, field.key()),
                                Unit.CNY_A_PERSON_A_YEAR,
                                INDEXED,
                                Precision.of(text.roundings().standard()),
                                Basis.of(text.funds().standards().derived()),
                                published,
                                now,
                                then));
    }
}
