package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 人员薪酬: a person's monthly pay is at least the guidance price of the grade (Measure 6, Annex 2). */
public record RosterPayFloor() implements RosterRule {

    @Override
    public RuleId id() {
        return new RuleId("roster-pay");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().guidancePay(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        Figure paid = Figure.given(
                Label.of(Term.MONTHLY_PAY),
                person.monthlyPay().toFraction(),
                Unit.CNY_A_MONTH,
                new Basis.Cell(Integer.toString(person.row()), "monthlyPay"));
        Figure price = employment.yardstick().vintage().prices().price(employment.payField(), person.grade());
        return Option.of(person)
                .filter(employment::includes)
                .flatMap(hired -> Shortfall.of(paid, price))
                .map(low -> low.finding(
                        this,
                        Severity.ADVICE,
                        citations(employment.text()).head(),
                        missing -> Remedy.of(new PersonChange.RaisePay(missing.yuan()))));
    }
}
