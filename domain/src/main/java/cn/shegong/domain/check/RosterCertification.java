package cn.shegong.domain.check;

import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

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
        LocalDate day = employment.dayOfCertificate(person);
        return person.post()
                .toOption()
                .filter(post -> post == Person.Post.PROFESSIONAL)
                .filter(post -> person.certificate().level(day).isEmpty())
                .map(post -> new Finding<>(
                        id(),
                        severity(employment),
                        citations(employment.text()).head(),
                        new Datum.Standing(Datum.State.NOT_CERTIFIED),
                        new Datum.Standing(Datum.State.CERTIFIED),
                        Remedy.of(new PersonChange.Certify(CertificateLevel.ASSISTANT, day))));
    }

    /** As of the project's posts; where no contract is known, as of a new one. */
    private static Severity severity(Employment employment) {
        Certification rule = employment.text().checks().certification().value();
        return employment.contract().toOption().forAll(rule::binds) ? Severity.VIOLATION : Severity.ADVICE;
    }
}
