package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The people of a project as a whole, beside its proposal: a head, a fen to either side. */
class EmployedStaffRulesTest {

    /** As proposed: one of grade 5, two of 7, three of 9. */
    private static final Vector<Grade> AS_PROPOSED =
            Vector.of(Grade.G5, Grade.G7, Grade.G7, Grade.G9, Grade.G9, Grade.G9);

    private static EmployedStaff staff(Seq<Grade> grades, String pay) {
        return new EmployedStaff(
                Sample.PROPOSAL,
                grades.map(grade -> Sample.person(
                        new Entry.Filled<>(grade),
                        Sample.PERSON.certificate(),
                        Option.some("2021-03-01"),
                        new Entry.Filled<>(Yuan.parse(pay)))));
    }

    private static EmployedStaff proposing(String labour, EmployedStaff staff) {
        return new EmployedStaff(Sample.PROPOSAL.with(Sample.funds(labour, "25200.00", "124800.00")), staff.people());
    }

    private static EmployedStaff and(EmployedStaff staff, Person person) {
        return new EmployedStaff(staff.proposal(), staff.people().append(person));
    }

    private static Option<Finding<EmployedStaff>> check(EmployedStaffRule rule, EmployedStaff staff) {
        Option<Finding<EmployedStaff>> finding = rule.check(staff, Sample.PUBLISHED);
        finding.forEach(found -> {
            assertThat(found.rule()).isEqualTo(rule.id());
            assertThat(rule.severities()).contains(found.severity());
            assertThat(rule.citations(Sample.PUBLISHED.text())).contains(found.citation());
        });
        return finding;
    }

    @Test
    void nothing_is_found_of_those_who_were_proposed_and_are_paid_what_was_budgeted() {
        assertThat(CheckedStaff.of(staff(AS_PROPOSED, "20000.00"), Sample.PUBLISHED)
                        .findings()
                        .asJava())
                .isEmpty();
    }

    @Test
    void findings_come_by_rule_id() {
        assertThat(CheckedStaff.of(staff(AS_PROPOSED.tail(), "1.00"), Sample.PUBLISHED)
                        .findings()
                        .map(finding -> finding.rule().id())
                        .asJava())
                .containsExactly("roster-heads", "roster-labour");
    }

    @Test
    void grades_in_which_heads_differ_are_told_with_both_numbers_and_no_others() {
        EmployedStaff staff = staff(AS_PROPOSED.tail().append(Grade.G10), "20000.00");
        Finding<EmployedStaff> finding = check(new StaffAsProposed(), staff).get();
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.found()).isEqualTo(new Datum.HeadsByGrade(LinkedHashMap.of(Grade.G5, 0L, Grade.G10, 1L)));
        assertThat(finding.asked()).isEqualTo(new Datum.HeadsByGrade(LinkedHashMap.of(Grade.G5, 1L, Grade.G10, 0L)));
        assertThat(finding.remedy()).isEqualTo(new Remedy.None<>(Remedy.Reason.PROVIDER_EXPLAINS));
    }

    @Test
    void heads_are_not_held_against_the_proposal_where_a_row_gives_no_grade() {
        Person ungraded = Sample.person(
                new Entry.Blank<>(), Sample.PERSON.certificate(), Option.none(), Sample.PERSON.monthlyPay());
        assertThat(check(new StaffAsProposed(), and(staff(AS_PROPOSED.tail(), "20000.00"), ungraded)))
                .isEmpty();
    }

    /** 6 x 9,000.00 x 12 x 1.296 are 839,808.00. */
    @Test
    void labour_is_paid_out_to_the_fen() {
        LabourPaidOut rule = new LabourPaidOut();
        EmployedStaff staff = staff(AS_PROPOSED, "9000.00");
        assertThat(check(rule, proposing("839808.00", staff))).isEmpty();
        Finding<EmployedStaff> finding =
                check(rule, proposing("839808.01", staff)).get();
        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(((Datum.Amount) finding.found()).figure().yuan()).isEqualTo(Yuan.parse("839808.00"));
        assertThat(((Datum.Amount) finding.asked()).figure().yuan()).isEqualTo(Yuan.parse("839808.01"));
        assertThat(finding.remedy()).isEqualTo(Remedy.of(new EmployedStaffChange.RaiseAllPay(new Yuan(1))));
    }

    /** A year of one fen a month more is 0.15552: three of them are 0.46656 and 0.47 to the fen. */
    @Test
    void rounding_may_spare_the_last_fen_of_a_remedy() {
        EmployedStaff staff = proposing("839808.47", staff(AS_PROPOSED, "9000.00"));
        assertThat(check(new LabourPaidOut(), staff).get().remedy())
                .isEqualTo(Remedy.of(new EmployedStaffChange.RaiseAllPay(new Yuan(3))));
    }

    @Test
    void labour_is_not_judged_where_a_row_gives_no_pay() {
        Person unpaid =
                Sample.person(Sample.PERSON.grade(), Sample.PERSON.certificate(), Option.none(), new Entry.Blank<>());
        assertThat(check(new LabourPaidOut(), and(staff(AS_PROPOSED, "1.00"), unpaid)))
                .isEmpty();
    }

    @Test
    void a_raise_is_shared_in_equal_parts_and_its_last_fen_go_to_the_first_rows() {
        EmployedStaff raised = staff(AS_PROPOSED.take(3), "100.00").withMorePay(new Yuan(302));
        assertThat(raised.people()
                        .flatMap(person -> person.monthlyPay().toOption())
                        .asJava())
                .containsExactly(Yuan.parse("101.01"), Yuan.parse("101.01"), Yuan.parse("101.00"));
    }
}
