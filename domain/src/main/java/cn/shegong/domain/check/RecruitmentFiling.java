package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/** 招聘备案: who was hired under the measures was on file on the platform, and the post advertised there (Measure 5). */
public record RecruitmentFiling() implements RosterRule {

    @Override
    public RuleId id() {
        return new RuleId("recruitment-filing");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().roster().recruitment().source(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        YearMonth first = employment.text().checks().roster().recruitment().value();
        Recruitment recruitment = person.recruitment();
        return person.hired()
                .toOption()
                .filter(day -> !YearMonth.from(day).isBefore(first))
                .filter(day -> recruitment.lacksFiling() || recruitment.lacksAdvertisement())
                .map(day -> finding(recruitment, employment.text()));
    }

    private Finding<Person> finding(Recruitment recruitment, Measures text) {
        Vector<Change<Person>> filing =
                recruitment.lacksFiling() ? Vector.of(new PersonChange.FileRecruitment()) : Vector.empty();
        Vector<Change<Person>> advertising =
                recruitment.lacksAdvertisement() ? Vector.of(new PersonChange.AdvertiseRecruitment()) : Vector.empty();
        return new Finding<>(
                id(),
                Severity.ADVICE,
                citations(text).head(),
                new Datum.Standing(state(
                        recruitment,
                        Datum.State.NOT_FILED,
                        Datum.State.NOT_ADVERTISED,
                        Datum.State.NOT_FILED_OR_ADVERTISED)),
                new Datum.Standing(state(
                        recruitment, Datum.State.FILED, Datum.State.ADVERTISED, Datum.State.FILED_AND_ADVERTISED)),
                new Remedy.Changes<>(filing.appendAll(advertising)));
    }

    /** Of what is lacking: the filing alone, the advertisement alone, or both. */
    private static Datum.State state(
            Recruitment recruitment, Datum.State filing, Datum.State advertisement, Datum.State both) {
        if (!recruitment.lacksAdvertisement()) {
            return filing;
        }
        return recruitment.lacksFiling() ? both : advertisement;
    }
}
