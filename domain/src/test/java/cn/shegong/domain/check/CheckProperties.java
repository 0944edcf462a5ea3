package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Generators;
import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class CheckProperties {

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void applying_a_remedy_clears_its_finding(@ForAll Proposal proposal) {
        for (ProposalRule rule : Rules.OF_PROPOSALS) {
            for (Finding<Proposal> finding : rule.check(proposal, Sample.PUBLISHED)) {
                Statistics.label("found").collect(rule.id());
                boolean isClear = rule.check(finding.remedy().applyTo(proposal), Sample.PUBLISHED)
                        .isEmpty();
                assertThat(isClear)
                        .as("%s: %s", rule.id(), finding.remedy())
                        .isEqualTo(finding.remedy() instanceof Remedy.Changes);
            }
        }
        everyRuleFindsSomething(Vector.narrow(Rules.OF_PROPOSALS));
    }

    private static void everyRuleFindsSomething(Vector<Rule> rules) {
        Statistics.label("found")
                .coverage(coverage ->
                        rules.forEach(rule -> coverage.check(rule.id()).count(times -> times > 0)));
    }

    @Property
    void a_remedy_holds_the_total_unless_it_adds_and_the_heads_unless_it_adds(@ForAll Proposal proposal) {
        for (Finding<Proposal> finding :
                CheckedProposal.of(proposal, Sample.PUBLISHED).findings()) {
            Proposal after = finding.remedy().applyTo(proposal);
            assertThat(after.funds().total().minus(proposal.funds().total())).isEqualTo(added(finding.remedy()));
            long heads = changes(finding.remedy())
                    .filter(ProposalChange.AddHeads.class::isInstance)
                    .map(change -> ((ProposalChange.AddHeads) change).heads())
                    .sum()
                    .longValue();
            assertThat(after.team().size() - proposal.team().size()).isEqualTo(heads);
        }
    }

    /** Moving funds between lines never clears it where the remedy adds some: what can be moved was moved. */
    @Property
    void a_remedy_of_funds_moves_and_adds_exactly_what_is_missing(@ForAll Proposal proposal) {
        for (Finding<Proposal> finding :
                CheckedProposal.of(proposal, Sample.PUBLISHED).findings()) {
            Seq<Change<Proposal>> changes = changes(finding.remedy());
            Yuan moved = changes.filter(ProposalChange.MoveFunds.class::isInstance)
                    .map(change -> ((ProposalChange.MoveFunds) change).amount())
                    .foldLeft(Yuan.ZERO, Yuan::plus);
            Yuan funds = moved.plus(added(finding.remedy()));
            if (funds.fen() > 0) {
                Yuan found = ((Datum.Amount) finding.found()).figure().yuan();
                Yuan asked = ((Datum.Amount) finding.asked()).figure().yuan();
                assertThat(funds).isEqualTo(asked.minus(found));
            }
        }
    }

    private static Yuan added(Remedy<Proposal> remedy) {
        return changes(remedy)
                .filter(ProposalChange.AddFunds.class::isInstance)
                .map(change -> ((ProposalChange.AddFunds) change).amount())
                .foldLeft(Yuan.ZERO, Yuan::plus);
    }

    private static Seq<Change<Proposal>> changes(Remedy<Proposal> remedy) {
        return remedy instanceof Remedy.Changes<Proposal> some ? some.changes() : Vector.empty();
    }

    @Property
    void what_the_model_budgets_passes_its_own_check(@ForAll Proposal proposal) {
        Proposal plain = proposal.with(new Team(
                proposal.team().heads(),
                new Entry.Filled<>(proposal.team().size()),
                new Entry.Filled<>(proposal.team().size())));
        AnnualCost.Costed cost = Sample.PUBLISHED.cost(plain);
        Yuan budget = cost.budget().yuan();
        Yuan labour = cost.labour().yuan().plus(cost.labourOwed().yuan());
        Yuan supervision = Sample.PUBLISHED.supervision(plain).yuan();
        Proposal budgeted = plain.with(new Funds(HashMap.of(
                FundLine.LABOUR, labour,
                FundLine.SUPERVISION, supervision,
                FundLine.ACTIVITIES, budget.minus(labour).minus(supervision))));
        assertThat(CheckedProposal.of(budgeted, Sample.PUBLISHED)
                        .findings()
                        .map(finding -> finding.rule().id())
                        .asJava())
                .doesNotContain(
                        "professional-share",
                        "labour-share",
                        "package-standard",
                        "supervision-fee",
                        "guidance-pay",
                        "certification");
    }

    @Property
    void what_is_found_differs_from_what_is_asked_and_evaluates_to_itself(@ForAll Proposal proposal) {
        for (Finding<Proposal> finding :
                CheckedProposal.of(proposal, Sample.PUBLISHED).findings()) {
            assertThat(finding.found()).isNotEqualTo(finding.asked());
            if (finding.asked() instanceof Datum.Amount asked) {
                assertThat(asked.figure().evaluate()).isEqualTo(asked.figure().value());
            }
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void applying_a_remedy_clears_its_finding_in_a_roster(
            @ForAll Person person, @ForAll @IntRange(min = 2020, max = 2025) int year) {
        Employment employment = Sample.employment(year);
        for (RosterRule rule : Rules.OF_ROSTERS) {
            for (Finding<Person> finding : rule.check(person, employment)) {
                Statistics.label("found").collect(rule.id());
                assertThat(rule.check(finding.remedy().applyTo(person), employment))
                        .isEmpty();
            }
        }
        everyRuleFindsSomething(Vector.narrow(Rules.OF_ROSTERS));
    }

    /** Heads are told and not mended; of labour, one fen a month less would not do. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void applying_a_remedy_clears_its_finding_in_the_people_of_a_project(@ForAll EmployedStaff staff) {
        for (EmployedStaffRule rule : Rules.OF_STAFF) {
            for (Finding<EmployedStaff> finding : rule.check(staff, Sample.PUBLISHED)) {
                Statistics.label("found").collect(rule.id());
                boolean isClear = rule.check(finding.remedy().applyTo(staff), Sample.PUBLISHED)
                        .isEmpty();
                assertThat(isClear).isEqualTo(finding.remedy() instanceof Remedy.Changes);
            }
        }
        everyRuleFindsSomething(Vector.narrow(Rules.OF_STAFF));
    }

    @Property
    void no_fen_less_than_the_remedy_pays_the_labour_out(@ForAll EmployedStaff staff) {
        LabourPaidOut rule = new LabourPaidOut();
        for (Finding<EmployedStaff> finding : rule.check(staff, Sample.PUBLISHED)) {
            var changes = ((Remedy.Changes<EmployedStaff>) finding.remedy()).changes();
            Yuan raise = ((EmployedStaffChange.RaiseAllPay) changes.single()).amount();
            assertThat(raise.fen()).isPositive();
            EmployedStaff less = staff.withMorePay(raise.minus(new Yuan(1)));
            assertThat(rule.check(less, Sample.PUBLISHED)).isNotEmpty();
        }
    }
}
