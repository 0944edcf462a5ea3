package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 岗前培训: who was hired in the year was inducted (Measure 7). */
public record Induction() implements RosterRule {

    @Override
    public RuleId id() {
        return new RuleId("induction");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().induction(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        return Option.when(
                employment.isHiringYear(person) && person.inducted() instanceof Person.NotInducted,
                () -> new Finding<>(
                        id(),
                        Severity.ADVICE,
                        citations(employment.text()).head(),
                        new Datum.Standing(Datum.State.NOT_INDUCTED),
                        new Datum.Standing(Datum.State.INDUCTED),
                        Remedy.of(new PersonChange.Induct(employment.lastDay()))));
    }
}
