package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of rosters an hour, a day, a month or a fen to either side. */
class RosterRulesTest {

    private static Option<Finding<Person>> check(RosterRule rule, Person person, Employment employment) {
        Option<Finding<Person>> finding = rule.check(person, employment);
        finding.forEach(found -> {
            assertThat(found.rule()).isEqualTo(rule.id());
            assertThat(rule.severities()).contains(found.severity());
            assertThat(rule.citations(employment.text())).contains(found.citation());
        });
        return finding;
    }

    private static Change<Person> change(Finding<Person> finding) {
        return ((Remedy.Changes<Person>) finding.remedy()).changes().single();
    }

    private static Person hired(String day) {
        return new Person(
                2,
                new Entry.Filled<>(Grade.G9),
                new Entry.Filled<>(Person.Post.PROFESSIONAL),
                new Person.HoldsNone(),
                HashMap.of(2024, Fraction.ZERO),
                new Entry.Filled<>(LocalDate.parse(day)),
                new Person.NotInducted(),
                new Entry.Filled<>(Yuan.ZERO),
                new Recruitment(new Entry.Filled<>(false), new Entry.Filled<>(false)));
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        CheckedPerson checked = CheckedPerson.of(Sample.PERSON, Sample.employment(2024));
        assertThat(checked.findings().asJava()).isEmpty();
        assertThat(checked.isInViolation()).isFalse();
    }

    @Test
    void findings_come_by_rule_id() {
        CheckedPerson checked = CheckedPerson.of(hired("2024-12-31"), Sample.employment(2024));
        assertThat(codes(checked))
                .containsExactly(
                        "continuing-education",
                        "grade-certificate",
                        "induction",
                        "recruitment-filing",
                        "roster-certification",
                        "roster-pay");
        assertThat(checked.isInViolation()).isTrue();
    }

    @Test
    void who_was_hired_after_the_year_is_asked_for_nothing_of_that_year() {
        assertThat(codes(CheckedPerson.of(hired("2025-01-01"), Sample.employment(2024))))
                .containsExactly("grade-certificate", "recruitment-filing", "roster-certification", "roster-pay");
    }

    @Test
    void what_a_roster_leaves_blank_skips_its_rules() {
        Person blank = new Person(
                2,
                new Entry.Blank<>(),
                new Entry.Blank<>(),
                new Person.HoldsNone(),
                HashMap.empty(),
                new Entry.Blank<>(),
                new Person.InductionNotSaid(),
                new Entry.Blank<>(),
                new Recruitment(new Entry.Filled<>(false), new Entry.Filled<>(false)));
        assertThat(codes(CheckedPerson.of(blank, Sample.employment(2024)))).isEmpty();
    }

    private static List<String> codes(CheckedPerson checked) {
        return checked.findings().map(finding -> finding.rule().id()).asJava();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false"})
    void a_certificate_counts_from_its_day_to_the_years_end(String since, boolean passes) {
        Person person =
                Sample.PERSON.with(new Person.Holds(new Entry.Blank<>(), new Entry.Filled<>(LocalDate.parse(since))));
        Option<Finding<Person>> finding = check(new RosterCertification(), person, Sample.employment(2024));
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(lacking -> {
            assertThat(lacking.found()).isEqualTo(new Datum.Standing(Datum.State.NOT_CERTIFIED));
            assertThat(lacking.asked()).isEqualTo(new Datum.Standing(Datum.State.CERTIFIED));
            assertThat(change(lacking))
                    .isEqualTo(new PersonChange.Certify(CertificateLevel.ASSISTANT, LocalDate.of(2024, 12, 31)));
        });
    }

    @Test
    void of_who_is_hired_after_the_year_a_certificate_counts_on_the_day_of_hiring() {
        RosterCertification rule = new RosterCertification();
        Person later = Sample.person(
                Sample.PERSON.grade(),
                new Person.Holds(new Entry.Blank<>(), new Entry.Filled<>(LocalDate.of(2025, 2, 1))),
                Option.some("2025-02-01"),
                Sample.PERSON.monthlyPay());
        assertThat(check(rule, later, Sample.employment(2024))).isEmpty();
        assertThat(change(check(rule, hired("2025-02-01"), Sample.employment(2024))
                        .get()))
                .isEqualTo(new PersonChange.Certify(CertificateLevel.ASSISTANT, LocalDate.of(2025, 2, 1)));
    }

    @Test
    void a_certificate_of_no_stated_day_counts_and_an_auxiliary_post_needs_none() {
        RosterCertification rule = new RosterCertification();
        Person undated = Sample.PERSON.with(new Person.Holds(new Entry.Blank<>(), new Entry.Blank<>()));
        assertThat(check(rule, undated, Sample.employment(2024))).isEmpty();
        Person auxiliary = Sample.holding(Grade.G10, new Person.HoldsNone());
        assertThat(check(rule, auxiliary, Sample.employment(2024))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "G1, SENIOR, ''",
        "G3, SENIOR, ''",
        "G3, INTERMEDIATE, SENIOR",
        "G3, ASSISTANT, SENIOR",
        "G4, SENIOR, ''",
        "G4, INTERMEDIATE, ''",
        "G6, ASSISTANT, INTERMEDIATE",
        "G7, ASSISTANT, ''",
        "G9, SENIOR, ''",
        "G10, ASSISTANT, ''",
    })
    void a_grade_asks_for_the_certificate_of_its_band_or_a_higher_one(
            Grade grade, CertificateLevel held, String asked) {
        Person person = Sample.holding(grade, Sample.certificate(held));
        Option<Finding<Person>> finding = check(new GradeCertificate(), person, Sample.employment(2024));
        assertThat(finding.map(low ->
                                ((PersonChange.Certify) change(low)).level().name())
                        .getOrElse(""))
                .isEqualTo(asked);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.ADVICE);
            assertThat(low.found()).isEqualTo(new Datum.Standing(held.state()));
            assertThat(low.asked())
                    .isEqualTo(
                            new Datum.Standing(CertificateLevel.valueOf(asked).state()));
        });
    }

    @ParameterizedTest
    @CsvSource({"G2, SENIOR", "G5, INTERMEDIATE", "G8, ASSISTANT"})
    void who_holds_none_lacks_that_of_the_grade_in_a_roster_that_names_levels(Grade grade, CertificateLevel asked) {
        GradeCertificate rule = new GradeCertificate();
        Person person = Sample.holding(grade, new Person.HoldsNone());
        Finding<Person> finding = check(rule, person, Sample.employment(2024)).get();
        assertThat(finding.found()).isEqualTo(new Datum.Standing(Datum.State.NOT_CERTIFIED));
        assertThat(change(finding)).isEqualTo(new PersonChange.Certify(asked, LocalDate.of(2024, 12, 31)));
        Employment unnamed = new Employment(2024, Sample.PUBLISHED, PayField.GENERAL, new Entry.Blank<>(), false);
        assertThat(check(rule, person, unnamed)).isEmpty();
    }

    @Test
    void a_certificate_of_no_stated_level_counts_as_an_assistants_and_names_none() {
        Person.Certificate yes = new Person.Holds(new Entry.Blank<>(), new Entry.Blank<>());
        GradeCertificate rule = new GradeCertificate();
        assertThat(check(rule, Sample.holding(Grade.G7, yes), Sample.employment(2024)))
                .isEmpty();
        assertThat(check(rule, Sample.holding(Grade.G6, yes), Sample.employment(2024)))
                .isNotEmpty();
        assertThat(Sample.PERSON.with(yes).namesLevel()).isFalse();
        assertThat(Sample.PERSON.with(new Person.HoldsNone()).namesLevel()).isFalse();
        assertThat(Sample.PERSON
                        .with(Sample.certificate(CertificateLevel.ASSISTANT))
                        .namesLevel())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31, false, false, ''",
        "2020-11-30, false, false, ''",
        "2020-12-01, false, false, NOT_FILED_OR_ADVERTISED",
        "2024-05-06, false, true, NOT_FILED",
        "2024-05-06, true, false, NOT_ADVERTISED",
        "2024-05-06, true, true, ''",
        "2024-05-06, , true, ''",
        "2024-05-06, true, , ''",
        "2024-05-06, , false, NOT_ADVERTISED",
        "2024-05-06, false, , NOT_FILED",
        "2024-05-06, , , ''",
    })
    void who_is_hired_under_the_measures_was_filed_and_the_post_advertised(
            String day, @Nullable Boolean filed, @Nullable Boolean advertised, String state) {
        Person person = hired(day).with(new Recruitment(Entry.of(Option.of(filed)), Entry.of(Option.of(advertised))));
        Option<Finding<Person>> finding = check(new RecruitmentFiling(), person, Sample.employment(2024));
        assertThat(finding.map(lacking ->
                                ((Datum.Standing) lacking.found()).state().name())
                        .getOrElse(""))
                .isEqualTo(state);
        finding.forEach(lacking -> {
            assertThat(lacking.severity()).isEqualTo(Severity.ADVICE);
            assertThat(((Datum.Standing) lacking.asked()).state().name())
                    .isEqualTo(state.replace("NOT_", "").replace("FILED_OR", "FILED_AND"));
            assertThat(check(new RecruitmentFiling(), lacking.remedy().applyTo(person), Sample.employment(2024)))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2020-10, ADVICE",
        "2022, 2020-11, VIOLATION",
        "2024, 2020-10, ADVICE",
        "2021, '', VIOLATION",
        "2019, '', VIOLATION",
    })
    void a_missing_certificate_is_as_grave_as_the_contract_of_the_project_makes_it(
            int year, String contract, Severity severity) {
        Person person = hired("2018-01-01");
        Employment employment = contract.isEmpty() ? Sample.employment(year) : Sample.employment(year, contract);
        assertThat(check(new RosterCertification(), person, employment).get().severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 80, ''",
        "2023-12-31, 79.99, VIOLATION",
        "2023-12-31, 79, VIOLATION",
        "2024-01-01, 80, ''",
        "2024-01-31, 79, ADVICE",
        "2024-06-30, 46.67, ''", // seven months: 46.666…
        "2024-06-01, 46.66, ADVICE",
        "2024-12-31, 6.67, ''",
        "2024-12-01, 6.66, ADVICE",
    })
    void continuing_education_is_80_hours_or_in_the_year_of_hiring_in_proportion(
            String hired, BigDecimal hours, String severity) {
        Person person = hired(hired).withHours(2024, Fraction.of(hours));
        Option<Finding<Person>> finding = check(new ContinuingEducation(), person, Sample.employment(2024));
        assertThat(finding.map(few -> few.severity().name()).getOrElse("")).isEqualTo(severity);
        finding.forEach(few ->
                assertThat(((PersonChange.AddHours) change(few)).hours()).isGreaterThanOrEqualTo(Fraction.of(1, 100)));
    }

    @Test
    void hours_that_are_missing_are_told_to_the_hundredth_and_hours_that_are_not_said_are_not_checked() {
        ContinuingEducation rule = new ContinuingEducation();
        Person person = hired("2024-06-15").withHours(2024, Fraction.of(40));
        Finding<Person> finding = check(rule, person, Sample.employment(2024)).get();
        assertThat(change(finding)).isEqualTo(new PersonChange.AddHours(2024, Fraction.of(667, 100)));
        assertThat(((Datum.Amount) finding.asked()).figure().value()).isEqualTo(Fraction.of(140, 3));
        assertThat(((Datum.Amount) finding.found()).figure().value()).isEqualTo(Fraction.of(40));
        assertThat(check(rule, person, Sample.employment(2025))).isEmpty();
        assertThat(check(rule, hired("2025-01-01"), Sample.employment(2024))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2024-12-31, true", "2023-12-31, false", "2025-01-01, false"})
    void induction_is_asked_of_those_hired_in_the_year(String day, boolean isAsked) {
        Option<Finding<Person>> finding = check(new Induction(), hired(day), Sample.employment(2024));
        assertThat(finding.isDefined()).isEqualTo(isAsked);
        finding.forEach(lacking -> {
            assertThat(lacking.severity()).isEqualTo(Severity.ADVICE);
            assertThat(lacking.found()).isEqualTo(new Datum.Standing(Datum.State.NOT_INDUCTED));
            assertThat(lacking.asked()).isEqualTo(new Datum.Standing(Datum.State.INDUCTED));
            assertThat(change(lacking)).isEqualTo(new PersonChange.Induct(LocalDate.of(2024, 12, 31)));
        });
    }

    @Test
    void induction_is_not_asked_where_the_roster_does_not_say() {
        Person person = hired("2024-05-01");
        Person unsaid = new Person(
                2,
                person.grade(),
                person.post(),
                person.certificate(),
                person.hours(),
                person.hired(),
                new Person.InductionNotSaid(),
                person.monthlyPay(),
                person.recruitment());
        assertThat(check(new Induction(), unsaid, Sample.employment(2024))).isEmpty();
        assertThat(check(new Induction(), unsaid.withInduction(LocalDate.of(2025, 1, 10)), Sample.employment(2024)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, 7684.00", "SPECIAL, 8018.00"})
    void roster_pay_is_the_guidance_price_of_the_grade(PayField field, String price) {
        RosterPayFloor rule = new RosterPayFloor();
        Employment employment = new Employment(2024, Sample.PUBLISHED, field, new Entry.Blank<>(), true);
        Yuan least = Yuan.parse(price);
        assertThat(check(rule, Sample.paid(price), employment)).isEmpty();
        Finding<Person> finding = check(
                        rule, Sample.paid(least.minus(new Yuan(1)).toDecimal().toPlainString()), employment)
                .get();
        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(((Datum.Amount) finding.asked()).figure().yuan()).isEqualTo(least);
        assertThat(change(finding)).isEqualTo(new PersonChange.RaisePay(new Yuan(1)));
    }
}
