package cn.shegong.domain.check;

import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/** 人员持证: who fills a professional post holds a certificate by the year's end (Measure 4). */
public record RosterCertification() implements RosterRule {

    @Override
    public RuleId id() {
        return new RuleId("roster-certification");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION, Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().certification().source(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        boolean lacks = employment.includes(person)
                && person.post() == Person.Post.PROFESSIONAL
                && !person.certificate().isHeldOn(employment.lastDay());
        return Option.when(
                lacks,
                () -> new Finding<>(
                        id(),
                        severity(employment),
                        citations(employment.text()).head(),
                        new Datum.Standing(Datum.State.NOT_CERTIFIED),
                        new Datum.Standing(Datum.State.CERTIFIED),
                        Remedy.of(new PersonChange.Certify(employment.lastDay()))));
    }

    /** Where no contract is known, as if it started in the year's last month. */
    private static Severity severity(Employment employment) {
        Certification rule = employment.text().checks().certification().value();
        YearMonth start = employment.contract().toOption().getOrElse(() -> YearMonth.from(employment.lastDay()));
        return employment.year() >= rule.everyoneFrom() || rule.binds(start) ? Severity.VIOLATION : Severity.ADVICE;
    }
}
