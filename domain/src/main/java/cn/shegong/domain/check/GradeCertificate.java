package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 薪级与证书: a person of a band holds the certificate after which it is named, or a higher one (Measure 6, Annex 2). */
public record GradeCertificate() implements RosterRule {

    @Override
    public RuleId id() {
        return new RuleId("grade-certificate");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().roster().gradeCertificate(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        LocalDate day = employment.dayOfCertificate(person);
        Option<CertificateLevel> held = person.certificate().level(day);
        return person.grade()
                .toOption()
                .filter(grade -> employment.namesLevels())
                .flatMap(grade -> CertificateLevel.of(grade.band()))
                .filter(asked -> held.forAll(level -> level.compareTo(asked) < 0))
                .map(asked -> new Finding<>(
                        id(),
                        Severity.ADVICE,
                        citations(employment.text()).head(),
                        new Datum.Standing(held.map(CertificateLevel::state).getOrElse(Datum.State.NOT_CERTIFIED)),
                        new Datum.Standing(asked.state()),
                        Remedy.of(new PersonChange.Certify(asked, day))));
    }
}
