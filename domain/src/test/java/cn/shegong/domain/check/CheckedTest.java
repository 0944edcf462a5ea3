package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.project.District;
import cn.shegong.domain.staffing.Category;
import cn.shegong.domain.staffing.PostRange;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What a check says beside its findings. */
class CheckedTest {

    private static CheckedProposal checked(Proposal proposal) {
        return CheckedProposal.of(proposal, Sample.PUBLISHED);
    }

    @Test
    void where_the_floor_binds_the_provider_owes_its_people_the_difference() {
        Proposal six = Sample.PROPOSAL
                .with(Sample.team(HashMap.of(Grade.G9, 6L), 6, 6))
                .with(Sample.funds("831300.00", "25200.00", "121500.00"));
        PayDue due = checked(six).due();
        assertThat(due.labour().yuan()).isEqualTo(Yuan.parse("717009.41"));
        assertThat(due.packaged().yuan()).isEqualTo(Yuan.parse("843540.48"));
        assertThat(due.floor().yuan()).isEqualTo(Yuan.of(978_000));
        assertThat(due.isCarried()).isTrue();
        assertThat(due.due().yuan()).isEqualTo(Yuan.of(831_300));
        assertThat(due.owed().yuan()).isEqualTo(Yuan.parse("114290.59"));
        assertThat(due.owedAHeadAMonth()).isEqualTo(Fraction.of(11_429_059, 7_200));
    }

    @Test
    void funds_below_the_floor_do_not_lower_what_is_owed() {
        Proposal six = Sample.PROPOSAL
                .with(Sample.team(HashMap.of(Grade.G9, 6L), 6, 6))
                .with(Sample.funds("700000.00", "25200.00", "0.00"));
        assertThat(checked(six).due().due().yuan()).isEqualTo(Yuan.of(831_300));
        Proposal plenty = six.with(Sample.funds("1000000.00", "25200.00", "0.00"));
        assertThat(checked(plenty).due().due().yuan()).isEqualTo(Yuan.of(871_420));
    }

    @Test
    void where_the_package_binds_nothing_is_owed_beyond_pay() {
        PayDue due = checked(Sample.PROPOSAL.with(Sample.funds("837070.85", "25200.00", "115729.15")))
                .due();
        assertThat(due.isCarried()).isFalse();
        assertThat(due.owed().yuan()).isEqualTo(Yuan.ZERO);
        assertThat(due.owedAHeadAMonth()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void a_project_without_heads_owes_nobody() {
        PayDue due = checked(Sample.PROPOSAL.with(Sample.team(HashMap.empty(), 0, 0)))
                .due();
        assertThat(due.owedAHeadAMonth()).isEqualTo(Fraction.ZERO);
        assertThat(due.isCarried()).isTrue();
    }

    @Test
    void a_standard_carries_grades_up_to_a_mean_pay_and_higher_ones_beside_lower() {
        StandardCapacity capacity =
                StandardCapacity.of(Vector.of(checked(Sample.PROPOSAL))).single();
        assertThat(capacity.carried().value().toDecimal(4)).hasToString("8908.8220");
        assertThat(capacity.carried().evaluate()).isEqualTo(capacity.carried().value());
        assertThat(capacity.grades().map(StandardCapacity.OfGrade::beside).asJava())
                .containsExactlyElementsOf(
                        Vector.of(8, 6, 5, 4, 3, 2, 1, 0, 0, 0).map(heads -> new StandardCapacity.Lowest(heads)));
        StandardCapacity.OfGrade lowest = capacity.grades().get(8);
        assertThat(lowest.price().whole()).isEqualTo(7684);
        assertThat(lowest.packaged().yuan()).isEqualTo(Yuan.parse("140590.08"));
    }

    /** A head of grade 7 and one of grade 9 are paid 17,190 together, less than twice what is carried. */
    @Test
    void beside_is_the_fewest_heads_with_which_the_mix_is_carried() {
        StandardCapacity capacity =
                StandardCapacity.of(Vector.of(checked(Sample.PROPOSAL))).single();
        for (StandardCapacity.OfGrade each : capacity.grades().take(7)) {
            long beside = ((StandardCapacity.Lowest) each.beside()).heads();
            assertThat(isCarried(each.grade(), beside)).isTrue();
            assertThat(isCarried(each.grade(), beside - 1)).isFalse();
        }
    }

    private static boolean isCarried(Grade grade, long beside) {
        return checked(Sample.PROPOSAL.with(Sample.team(HashMap.of(grade, 1L, Grade.G9, beside), 1, 1)))
                .due()
                .isCarried();
    }

    @Test
    void a_standard_too_low_for_the_lowest_grade_carries_only_what_is_paid_less() {
        Yardstick dear = new Yardstick(
                Vintage.published(Texts.SHENZHEN_2020),
                new CostSettings(
                        new CostSettings.UsualCosting(),
                        new CostSettings.OwnOnCost(Percentage.of(60)),
                        HashMap.empty()));
        StandardCapacity capacity = StandardCapacity.of(Vector.of(CheckedProposal.of(Sample.PROPOSAL, dear)))
                .single();
        assertThat(capacity.grades()
                        .map(StandardCapacity.OfGrade::beside)
                        .distinct()
                        .asJava())
                .containsExactly(new StandardCapacity.Never(), new StandardCapacity.Lowest(0));
        assertThat(capacity.grades().last().beside()).isEqualTo(new StandardCapacity.Lowest(0));
    }

    @Test
    void each_standard_is_told_once() {
        Seq<StandardCapacity> capacities = StandardCapacity.of(Vector.of(
                        Sample.PROPOSAL,
                        Sample.proposal(6, "2024-01"),
                        Sample.proposal(5, "2021-01"),
                        Sample.PROPOSAL.with(new PackageStandard(170_000)))
                .map(CheckedTest::checked));
        assertThat(capacities.map(each -> each.standard().whole()).asJava())
                .containsExactly(163_000L, 169_000L, 170_000L);
    }

    @Test
    void costing_by_the_average_does_not_change_what_grades_are_paid() {
        Yardstick average = new Yardstick(
                Vintage.published(Texts.SHENZHEN_2020),
                new CostSettings(
                        new CostSettings.OwnCosting(Costing.AVERAGE), new CostSettings.UsualOnCost(), HashMap.empty()));
        assertThat(average.cost(Sample.PROPOSAL).labour().yuan()).isEqualTo(Yuan.parse("837070.85"));
    }

    @Test
    void posts_are_told_by_norm_and_category_with_the_cost_of_the_gap() {
        Proposal two = Sample.needing(13, "13", 91);
        Proposal enough = Sample.needing(13, "13", 15);
        Seq<StaffingGap> gaps = StaffingGap.of(Vector.of(
                        Sample.needing(17, "17.2", 4_000),
                        Sample.needing(9, "9", 1_201).with(new PackageStandard(200_000)),
                        two,
                        enough,
                        Sample.needing(4, "4", 1),
                        Sample.needing(4, "4", 2),
                        Sample.needing(16, "16", 5),
                        Sample.PROPOSAL)
                .map(CheckedTest::checked));
        assertThat(gaps.map(gap -> gap.norm().id().id()).asJava()).containsExactly("4", "13", "9", "16", "17.2");

        StaffingGap thirteen = gaps.get(1);
        assertThat(thirteen.proposals()).isEqualTo(2);
        assertThat(thirteen.quantity()).isEqualTo(106);
        assertThat(thirteen.asked()).isEqualTo(new PostRange(8, 8));
        assertThat(thirteen.posts()).isEqualTo(12);
        assertThat(thirteen.gap())
                .as("what one has too many does not fill another's")
                .isEqualTo(1);
        assertThat(thirteen.cost()).isEqualTo(Yuan.of(169_000));
        assertThat(gaps.get(0).asked()).isEqualTo(new PostRange(15, 24));
        assertThat(gaps.get(0).posts()).isEqualTo(12);
        assertThat(gaps.get(2).cost()).as("at the district's own standard").isEqualTo(Yuan.of(200_000));
        assertThat(gaps.get(3).asked()).as("no ratio").isEqualTo(new PostRange(0, 0));

        Seq<StaffingGap.OfCategory> categories = StaffingGap.byCategory(gaps);
        assertThat(categories.map(sum -> sum.category().category()).asJava())
                .containsExactly(Category.A, Category.B, Category.C);
        assertThat(categories.map(StaffingGap.OfCategory::gap).asJava()).containsExactly(5L, 1L, 14L);
        assertThat(categories.map(StaffingGap.OfCategory::cost).asJava())
                .containsExactly(Yuan.of(169_000 + 4 * 163_000), Yuan.of(200_000), Yuan.of(14 * 163_000));
    }

    @Test
    void findings_are_counted_by_rule_and_district() {
        Proposal late = Sample.renewed("2024-12", "2024-12");
        Proposal elsewhere = new Proposal(
                late.id(),
                new District("南山区"),
                late.field(),
                late.start(),
                new Entry.Filled<>(24),
                late.team(),
                late.funds(),
                late.districtStandard(),
                late.need(),
                late.renewal(),
                late.review(),
                late.columns());
        Seq<CheckedProposal> all = Vector.of(Sample.PROPOSAL, late, elsewhere).map(CheckedTest::checked);
        FindingCounts counts = FindingCounts.of(all);
        assertThat(counts.proposals()).isEqualTo(3);
        assertThat(counts.inViolation()).isEqualTo(2);
        assertThat(counts.byRule().toJavaMap())
                .containsExactly(
                        java.util.Map.entry(Tuple.of(new RuleId("cycle-length"), Severity.ADVICE), 1L),
                        java.util.Map.entry(Tuple.of(new RuleId("renewal-application"), Severity.VIOLATION), 2L));
        assertThat(FindingCounts.byDistrict(all)
                        .mapValues(FindingCounts::proposals)
                        .toVector()
                        .asJava())
                .containsExactly(Tuple.of(new District("福田区"), 2L), Tuple.of(new District("南山区"), 1L));
    }

    @Test
    void advice_alone_is_no_violation() {
        assertThat(checked(Sample.PROPOSAL.withMonths(24)).isInViolation()).isFalse();
        CheckedPerson paidLess = CheckedPerson.of(Sample.paid("7000.00"), Sample.employment(2024));
        assertThat(paidLess.findings()).hasSize(1);
        assertThat(paidLess.isInViolation()).isFalse();
    }

    @Test
    void funds_hold_all_six_lines_and_none_below_nothing() {
        Funds funds = new Funds(HashMap.of(FundLine.LABOUR, Yuan.of(5)));
        assertThat(funds.lines().size()).isEqualTo(6);
        assertThat(funds.total()).isEqualTo(Yuan.of(5));
        assertThatThrownBy(() -> new Funds(HashMap.of(FundLine.TRAINING, new Yuan(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_remedy_of_changes_has_some() {
        assertThatThrownBy(() -> new Remedy.Changes<Proposal>(Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changes_of_what_was_left_blank_start_from_nothing() {
        Team unsaid = new Team(Sample.PROPOSAL.team().heads(), new Entry.Blank<>(), new Entry.Blank<>());
        Proposal blank = Sample.PROPOSAL.with(unsaid);
        assertThat(new ProposalChange.AddPosts(3).applyTo(blank).team().professionalPosts())
                .isEqualTo(new Entry.Filled<>(3L));
        assertThat(new ProposalChange.AddCertified(2).applyTo(blank).team().certified())
                .isEqualTo(new Entry.Filled<>(2L));
        assertThat(new ProposalChange.ApplyBy(blank.start()).applyTo(blank)).isEqualTo(blank);
        Person person = Sample.PERSON;
        assertThat(new PersonChange.AddHours(2030, Fraction.ONE)
                        .applyTo(person)
                        .hours()
                        .get(2030)
                        .get())
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void holders_are_the_heads_of_grades_1_to_9() {
        assertThat(Sample.team(HashMap.of(Grade.G1, 2L, Grade.G9, 3L, Grade.G10, 4L), 0, 0)
                        .holders())
                .isEqualTo(5);
    }

    @Test
    void keys_are_as_in_files() {
        assertThat(Vector.of(FundLine.values()).map(FundLine::key).asJava())
                .containsExactly("labour", "supervision", "activities", "management", "insuranceAndTax", "training");
        assertThat(Vector.of(Severity.values()).map(Severity::key).asJava())
                .containsExactly("violation", "advice", "notice");
    }

    @Test
    void districts_that_may_be_one_are_told() {
        assertThat(District.alike(Vector.of("福田", "福田区", "光明新区", "光明 区", "盐田区", "福田区")
                                .map(District::new))
                        .asJava())
                .containsExactly("光明 区", "光明新区", "福田", "福田区");
    }
}
