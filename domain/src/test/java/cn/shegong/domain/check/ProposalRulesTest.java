package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule a fen, a post, a month to either side of where it begins to find. */
class ProposalRulesTest {

    private static Option<Finding<Proposal>> check(ProposalRule rule, Proposal proposal) {
        return check(rule, proposal, Sample.PUBLISHED);
    }

    private static Option<Finding<Proposal>> check(ProposalRule rule, Proposal proposal, Yardstick yardstick) {
        Option<Finding<Proposal>> finding = rule.check(proposal, yardstick);
        finding.forEach(found -> {
            assertThat(found.rule()).isEqualTo(rule.id());
            assertThat(rule.severities()).contains(found.severity());
            assertThat(rule.citations(yardstick.text())).contains(found.citation());
        });
        return finding;
    }

    private static String found(Finding<?> finding) {
        return text(finding.found());
    }

    private static String asked(Finding<?> finding) {
        return text(finding.asked());
    }

    private static String text(Datum datum) {
        return datum instanceof Datum.Amount amount ? amount.figure().value().toString() : datum.toString();
    }

    private static Vector<Change<Proposal>> changes(Finding<Proposal> finding) {
        return ((Remedy.Changes<Proposal>) finding.remedy()).changes().toVector();
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(CheckedProposal.of(Sample.PROPOSAL, Sample.PUBLISHED)
                        .findings()
                        .asJava())
                .isEmpty();
        assertThat(CheckedProposal.of(Sample.PROPOSAL, Sample.PUBLISHED).isInViolation())
                .isFalse();
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        assertThat(Rules.ALL.map(rule -> rule.id().toString()).asJava())
                .containsExactly(
                        "professional-share",
                        "labour-share",
                        "package-standard",
                        "supervision-fee",
                        "guidance-pay",
                        "certification",
                        "district-standard",
                        "cycle-length",
                        "measures-in-force",
                        "project-review",
                        "renewal-application",
                        "staffing-ratio",
                        "roster-certification",
                        "grade-certificate",
                        "continuing-education",
                        "induction",
                        "roster-pay",
                        "recruitment-filing",
                        "roster-heads",
                        "roster-labour");
        assertThat(Rules.ALL.forAll(rule -> rule.severities().nonEmpty()
                        && rule.severities().equals(rule.severities().sorted())
                        && rule.citations(Texts.SHENZHEN_2020).nonEmpty()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 4", "6, 0, 5", "3, 2, 4", "0, 5, 4"})
    void professional_share_asks_for_four_of_five_heads(long certified, long auxiliary, long least) {
        Team team = Sample.team(HashMap.of(Grade.G9, certified, Grade.G10, auxiliary), least, least);
        ProfessionalShareFloor rule = new ProfessionalShareFloor();
        assertThat(check(rule, Sample.PROPOSAL.with(team))).isEmpty();

        Finding<Proposal> finding =
                check(rule, Sample.PROPOSAL.with(team.withPosts(least - 1))).get();
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(found(finding)).isEqualTo(Long.toString(least - 1));
        assertThat(asked(finding)).isEqualTo(Long.toString(least));
        assertThat(changes(finding).asJava()).containsExactly(new ProposalChange.AddPosts(1));
    }

    @ParameterizedTest
    @CsvSource({
        "850000.00, 124800.00, true",
        "849999.99, 124800.01, false",
        "850000.00, 124800.01, true", // 850000.0085 rounded down
        "850000.00, 124800.02, false",
    })
    void labour_share_is_85_percent_rounded_down_to_the_fen(String labour, String activities, boolean passes) {
        Proposal proposal = Sample.PROPOSAL.with(Sample.funds(labour, "25200.00", activities));
        Option<Finding<Proposal>> finding = check(new LabourShareFloor(), proposal);
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(changes(low).asJava())
                    .containsExactly(new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.LABOUR, new Yuan(1)));
        });
    }

    @Test
    void labour_takes_from_management_first_and_from_supervision_last() {
        Funds funds = new Funds(HashMap.of(
                FundLine.LABOUR, Yuan.of(500_000),
                FundLine.MANAGEMENT, Yuan.of(100_000),
                FundLine.ACTIVITIES, Yuan.of(20_000),
                FundLine.TRAINING, Yuan.of(10_000),
                FundLine.INSURANCE_AND_TAX, Yuan.of(5_000),
                FundLine.SUPERVISION, Yuan.of(365_000)));
        assertThat(changes(check(new LabourShareFloor(), Sample.PROPOSAL.with(funds))
                                .get())
                        .asJava())
                .containsExactly(
                        new ProposalChange.MoveFunds(FundLine.MANAGEMENT, FundLine.LABOUR, Yuan.of(100_000)),
                        new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.LABOUR, Yuan.of(20_000)),
                        new ProposalChange.MoveFunds(FundLine.TRAINING, FundLine.LABOUR, Yuan.of(10_000)),
                        new ProposalChange.MoveFunds(FundLine.INSURANCE_AND_TAX, FundLine.LABOUR, Yuan.of(5_000)),
                        new ProposalChange.MoveFunds(FundLine.SUPERVISION, FundLine.LABOUR, Yuan.of(215_000)));
    }

    @Test
    void supervision_gives_below_its_fee_only_where_the_rest_does_not_do() {
        Funds funds = Sample.funds("0.00", "20000.00", "1000.00");
        assertThat(changes(check(new LabourShareFloor(), Sample.PROPOSAL.with(funds))
                                .get())
                        .asJava())
                .containsExactly(
                        new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.LABOUR, Yuan.of(1_000)),
                        new ProposalChange.MoveFunds(FundLine.SUPERVISION, FundLine.LABOUR, Yuan.of(16_850)));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 978000.00, true",
        "4, 977999.99, false",
        "6, 1014000.00, true",
        "6, 1013999.99, false",
    })
    void package_standard_is_for_each_head_by_pay_field(int field, String total, boolean passes) {
        String labour = Yuan.parse(total).minus(Yuan.of(25_200)).toDecimal().toPlainString();
        Proposal proposal = Sample.proposal(field, "2024-01").with(Sample.funds(labour, "25200.00", "0.00"));
        Option<Finding<Proposal>> finding = check(new PackageStandardFloor(), proposal);
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(changes(low).asJava())
                    .containsExactly(new ProposalChange.AddFunds(FundLine.LABOUR, new Yuan(1)));
        });
    }

    @Test
    void package_standard_is_the_districts_own_where_that_is_higher() {
        PackageStandardFloor rule = new PackageStandardFloor();
        assertThat(check(rule, Sample.PROPOSAL.with(new PackageStandard(166_666))))
                .isEmpty();
        assertThat(asked(check(rule, Sample.PROPOSAL.with(new PackageStandard(166_667)))
                        .get()))
                .isEqualTo("1000002");
        assertThat(asked(check(rule, Sample.PROPOSAL, Sample.withDistrict(170_000, 180_000))
                        .get()))
                .isEqualTo("1020000");
        assertThat(check(
                        rule,
                        Sample.PROPOSAL.with(new PackageStandard(163_000)),
                        Sample.withDistrict(170_000, 180_000)))
                .as("the proposal's own comes before the scenario's")
                .isEmpty();
        Funds bare = Sample.funds("952799.99", "25200.00", "0.00");
        assertThat(asked(check(rule, Sample.PROPOSAL.with(bare).with(new PackageStandard(150_000)))
                        .get()))
                .as("a lower one does not count")
                .isEqualTo("978000");
    }

    @ParameterizedTest
    @CsvSource({"25200.00, true", "25199.99, false"})
    void supervision_fee_is_350_a_month_for_each_certified_head(String supervision, boolean passes) {
        Proposal proposal = Sample.PROPOSAL.with(Sample.funds("850000.00", supervision, "124800.00"));
        SupervisionFeeFloor rule = new SupervisionFeeFloor();
        Option<Finding<Proposal>> finding = check(rule, proposal);
        assertThat(finding.isEmpty()).isEqualTo(passes);
        assertThat(check(rule, proposal.with(proposal.team().plus(Grade.G10, 1)))
                        .isEmpty())
                .as("auxiliary staff are not supervised")
                .isEqualTo(passes);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(asked(low)).isEqualTo("25200");
            assertThat(changes(low).asJava())
                    .containsExactly(
                            new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.SUPERVISION, new Yuan(1)));
        });
    }

    @Test
    void supervision_takes_from_labour_what_neither_its_share_nor_pay_needs_and_then_from_new_funds() {
        SupervisionFeeFloor rule = new SupervisionFeeFloor();
        // Guidance pay is 837,070.85 a year, 85 % of the total less.
        Proposal payBinds = Sample.PROPOSAL.with(Sample.funds("847070.85", "0.00", "5000.00"));
        assertThat(changes(check(rule, payBinds).get()).asJava())
                .containsExactly(
                        new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.SUPERVISION, Yuan.of(5_000)),
                        new ProposalChange.MoveFunds(FundLine.LABOUR, FundLine.SUPERVISION, Yuan.of(10_000)),
                        new ProposalChange.AddFunds(FundLine.SUPERVISION, Yuan.of(10_200)));
        Proposal shareBinds = Sample.PROPOSAL.with(
                new Funds(HashMap.of(FundLine.LABOUR, Yuan.of(1_000_000), FundLine.SUPERVISION, Yuan.of(25_000))));
        assertThat(changes(check(rule, shareBinds).get()).asJava())
                .containsExactly(new ProposalChange.MoveFunds(FundLine.LABOUR, FundLine.SUPERVISION, Yuan.of(200)));
        Proposal low = Sample.PROPOSAL.with(Sample.funds("1.00", "0.00", "0.00"));
        assertThat(changes(check(rule, low).get()).asJava())
                .as("labour that is too little gives nothing")
                .containsExactly(new ProposalChange.AddFunds(FundLine.SUPERVISION, Yuan.of(25_200)));
    }

    @ParameterizedTest
    @CsvSource({"837070.85, true", "837070.84, false"})
    void guidance_pay_is_a_year_of_labour_by_grades_rounded_to_the_fen(String labour, boolean passes) {
        Proposal proposal = Sample.PROPOSAL.with(Sample.funds(labour, "25200.00", "130000.00"));
        Option<Finding<Proposal>> finding = check(new GuidancePayFloor(), proposal);
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.ADVICE);
            assertThat(changes(low).asJava())
                    .containsExactly(new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.LABOUR, new Yuan(1)));
        });
    }

    @Test
    void guidance_pay_adds_what_the_other_lines_cannot_give() {
        Proposal proposal = Sample.PROPOSAL.with(Sample.funds("800000.00", "26200.00", "5000.00"));
        assertThat(changes(check(new GuidancePayFloor(), proposal).get()).asJava())
                .containsExactly(
                        new ProposalChange.MoveFunds(FundLine.ACTIVITIES, FundLine.LABOUR, Yuan.of(5_000)),
                        new ProposalChange.MoveFunds(FundLine.SUPERVISION, FundLine.LABOUR, Yuan.of(1_000)),
                        new ProposalChange.AddFunds(FundLine.LABOUR, Yuan.parse("31070.85")));
    }

    @ParameterizedTest
    @CsvSource({"2020-10, ADVICE", "2020-11, VIOLATION", "2023-01, VIOLATION"})
    void certification_is_a_violation_in_contracts_from_november_2020_on(String start, Severity severity) {
        PostCertification rule = new PostCertification();
        Proposal proposal = Sample.proposal(4, start);
        assertThat(check(rule, proposal)).isEmpty();
        Finding<Proposal> finding =
                check(rule, proposal.with(proposal.team().withCertified(5))).get();
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(found(finding)).isEqualTo("5");
        assertThat(asked(finding)).isEqualTo("6");
        assertThat(changes(finding).asJava()).containsExactly(new ProposalChange.AddCertified(1));
    }

    @ParameterizedTest
    @CsvSource({"4, 163000, true", "4, 162999, false", "6, 169000, true", "6, 168999, false"})
    void district_standard_is_not_below_the_published(int field, long own, boolean passes) {
        Proposal proposal = Sample.proposal(field, "2024-01").with(new PackageStandard(own));
        Option<Finding<Proposal>> finding = check(new DistrictStandardFloor(), proposal);
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(low -> {
            assertThat(low.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(changes(low).asJava())
                    .containsExactly(new ProposalChange.SetDistrictStandard(new PackageStandard(own + 1)));
        });
    }

    @Test
    void a_scenarios_district_standard_is_not_the_proposals_to_change() {
        DistrictStandardFloor rule = new DistrictStandardFloor();
        Yardstick low = Sample.withDistrict(162_999, 180_000);
        Finding<Proposal> finding = check(rule, Sample.PROPOSAL, low).get();
        assertThat(finding.remedy()).isEqualTo(new Remedy.None<>(Remedy.Reason.DISTRICT_DECIDES));
        assertThat(finding.remedy().applyTo(Sample.PROPOSAL)).isEqualTo(Sample.PROPOSAL);
        assertThat(check(rule, Sample.PROPOSAL.with(new PackageStandard(163_000)), low))
                .as("the proposal's own comes first")
                .isEmpty();
        assertThat(check(rule, Sample.proposal(6, "2024-01"), low))
                .as("by pay field")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"35, false", "36, true", "37, false"})
    void cycle_length_is_generally_36_months(int months, boolean passes) {
        Option<Finding<Proposal>> finding = check(new UsualCycleLength(), Sample.PROPOSAL.withMonths(months));
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(other -> {
            assertThat(other.severity()).isEqualTo(Severity.ADVICE);
            assertThat(found(other)).isEqualTo(Integer.toString(months));
            assertThat(asked(other)).isEqualTo("36");
            assertThat(changes(other).asJava()).containsExactly(new ProposalChange.SetMonths(36));
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-10, false", "2020-11, true", "2025-11, true", "2025-12, false"})
    void measures_in_force_from_november_2020_to_november_2025(String start, boolean passes) {
        Option<Finding<Proposal>> finding = check(new MeasuresInForce(), Sample.proposal(4, start));
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(outside -> {
            assertThat(outside.severity()).isEqualTo(Severity.NOTICE);
            assertThat(outside.found()).isEqualTo(new Datum.Month(YearMonth.parse(start)));
            assertThat(outside.asked()).isEqualTo(new Datum.Period(YearMonth.of(2020, 11), YearMonth.of(2025, 11)));
            assertThat(outside.remedy()).isEqualTo(new Remedy.None<>(Remedy.Reason.NO_TEXT_IN_FORCE));
        });
    }

    @ParameterizedTest
    @CsvSource({"PASSED, ''", "PENDING, REVIEW_PENDING", "REFUSED, REVIEW_REFUSED"})
    void project_review_must_be_passed(Review review, String state) {
        Option<Finding<Proposal>> finding = check(new ProjectReview(), Sample.reviewed(new Entry.Filled<>(review)));
        assertThat(finding.isEmpty()).isEqualTo(state.isEmpty());
        finding.forEach(open -> {
            assertThat(open.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(open.found()).isEqualTo(new Datum.Standing(Datum.State.valueOf(state)));
            assertThat(open.asked()).isEqualTo(new Datum.Standing(Datum.State.REVIEW_PASSED));
            assertThat(open.remedy()).isEqualTo(new Remedy.None<>(Remedy.Reason.COMMITTEE_DECIDES));
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-10, PENDING", "2020-10, REFUSED", "2019-01, PENDING"})
    void a_project_from_before_the_measures_is_filed_and_not_reviewed(String start, Review review) {
        Proposal old = Sample.reviewed(new Entry.Filled<>(review), start);
        Finding<Proposal> finding = check(new ProjectReview(), old).get();
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.found()).isEqualTo(new Datum.Standing(review.state()));
        assertThat(finding.asked()).isEqualTo(new Datum.Standing(Datum.State.PROJECT_FILED));
        assertThat(finding.remedy()).isEqualTo(new Remedy.None<>(Remedy.Reason.FILING_SUFFICES));
        assertThat(check(new ProjectReview(), Sample.reviewed(new Entry.Filled<>(Review.PASSED), start)))
                .isEmpty();
    }

    @Test
    void a_project_from_the_first_month_of_the_measures_is_reviewed() {
        Proposal first = Sample.reviewed(new Entry.Filled<>(Review.PENDING), "2020-11");
        assertThat(check(new ProjectReview(), first).get().severity()).isEqualTo(Severity.VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({"2024-05, true", "2024-06, true", "2024-07, false", "2024-12, false"})
    void renewal_application_is_in_time_exactly_six_months_before(String applied, boolean passes) {
        Option<Finding<Proposal>> finding = check(new RenewalApplication(), Sample.renewed("2024-12", applied));
        assertThat(finding.isEmpty()).isEqualTo(passes);
        finding.forEach(late -> {
            assertThat(late.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(late.found()).isEqualTo(new Datum.Month(YearMonth.parse(applied)));
            assertThat(late.asked()).isEqualTo(new Datum.Month(YearMonth.of(2024, 6)));
            assertThat(changes(late).asJava()).containsExactly(new ProposalChange.ApplyBy(YearMonth.of(2024, 6)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "13, 13, 90, ''",
        "13, 13, 91, VIOLATION",
        "9, 9, 1200, ''",
        "9, 9, 1201, ADVICE",
        "17, 17.2, 4000, ''",
        "16, 16, 4000, ''",
        "4, 4, 1, ''",
        "4, 4, 2, VIOLATION",
    })
    void staffing_ratio_binds_as_its_category_says(int field, String norm, long quantity, String severity) {
        Option<Finding<Proposal>> finding = check(new StaffingRatioFloor(), Sample.needing(field, norm, quantity));
        assertThat(finding.map(few -> few.severity().name()).getOrElse("")).isEqualTo(severity);
    }

    @Test
    void staffing_ratio_counts_posts_and_takes_them_from_the_heads_first() {
        StaffingRatioFloor rule = new StaffingRatioFloor();
        Proposal proposal = Sample.needing(13, "13", 121); // nine posts
        Finding<Proposal> finding = check(rule, proposal).get();
        assertThat(found(finding)).isEqualTo("6");
        assertThat(asked(finding)).isEqualTo("9");
        assertThat(changes(finding).asJava())
                .as("six heads: three more")
                .containsExactly(new ProposalChange.AddHeads(Grade.G9, 3), new ProposalChange.AddPosts(3));
        Proposal eight = proposal.with(proposal.team().plus(Grade.G10, 2));
        assertThat(changes(check(rule, eight).get()).asJava())
                .as("eight heads: one more")
                .containsExactly(new ProposalChange.AddHeads(Grade.G9, 1), new ProposalChange.AddPosts(3));
        Proposal nine = proposal.with(proposal.team().plus(Grade.G10, 3));
        assertThat(changes(check(rule, nine).get()).asJava()).containsExactly(new ProposalChange.AddPosts(3));
        assertThat(changes(check(rule, proposal.with(proposal.team().withPosts(8)))
                                .get())
                        .asJava())
                .as("more posts than heads: only what the posts lack")
                .containsExactly(new ProposalChange.AddHeads(Grade.G9, 1), new ProposalChange.AddPosts(1));
    }

    @Test
    void a_key_that_is_left_blank_skips_its_rules() {
        Team unsaid = new Team(new Workforce.ByGrade(Vector.fill(10, 1L)), new Entry.Blank<>(), new Entry.Blank<>());
        Proposal blank = Sample.needing(13, "13", 1_000).with(unsaid);
        assertThat(check(new ProfessionalShareFloor(), blank)).isEmpty();
        assertThat(check(new PostCertification(), blank)).isEmpty();
        assertThat(check(new StaffingRatioFloor(), blank)).isEmpty();
        assertThat(check(new PostCertification(), blank.with(unsaid.withPosts(5))))
                .isEmpty();
        assertThat(check(new StaffingRatioFloor(), Sample.PROPOSAL)).isEmpty();
        assertThat(check(new DistrictStandardFloor(), Sample.PROPOSAL)).isEmpty();
        assertThat(check(new RenewalApplication(), Sample.PROPOSAL)).isEmpty();
        assertThat(check(new ProjectReview(), Sample.reviewed(new Entry.Blank<>())))
                .isEmpty();
        Proposal endless = Sample.PROPOSAL;
        Proposal unsaidTerm = new Proposal(
                endless.id(),
                endless.district(),
                endless.field(),
                endless.start(),
                new Entry.Blank<>(),
                endless.team(),
                endless.funds(),
                endless.districtStandard(),
                endless.need(),
                endless.renewal(),
                endless.review(),
                endless.columns());
        assertThat(check(new UsualCycleLength(), unsaidTerm)).isEmpty();
    }

    @Test
    void findings_come_by_rule_id() {
        Proposal proposal = Sample.proposal(6, "2019-01").with(Sample.posts(2)).withMonths(12);
        CheckedProposal checked = CheckedProposal.of(proposal, Sample.PUBLISHED);
        assertThat(checked.findings().map(finding -> finding.rule().id()).asJava())
                .containsExactly(
                        "cycle-length", "guidance-pay", "measures-in-force", "package-standard", "professional-share");
        assertThat(checked.isInViolation()).isTrue();
    }
}
