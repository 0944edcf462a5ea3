package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 人员薪酬: a person's monthly pay is at least the guidance price of the grade, a median (中位值) (Measure 6, Annex 2). */
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
        return person.grade()
                .toOption()
                .flatMap(grade -> person.paid()
                        .flatMap(paid -> Shortfall.of(
                                paid, employment.yardstick().vintage().prices().price(employment.payField(), grade))))
                .map(low -> low.finding(
                        this,
                        Severity.ADVICE,
                        citations(employment.text()).head(),
                        missing -> Remedy.of(new PersonChange.RaisePay(missing.yuan()))));
    }
}
