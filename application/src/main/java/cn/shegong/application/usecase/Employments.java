package cn.shegong.application.usecase;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.CheckedPerson;
import cn.shegong.domain.check.CheckedStaff;
import cn.shegong.domain.check.EmployedStaff;
import cn.shegong.domain.check.Employment;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.scenario.Yardsticks;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * 用工情况的认定: in which project, and so at which prices, each person of a roster works.
 *
 * <p>疑义: a roster need not say so. Whose row names a proposal that is checked beside it works there, and so does everyone
 * where there is one proposal alone. Else the row's own field and contract count; prices are those at the contract's
 * start, or in January of the year. Where no field is known, the lower prices (of the general field) are asked for.
 */
final class Employments {

    private final int year;
    private final Yardsticks yardsticks;
    private final Map<ProjectId, Proposal> proposals;
    private final boolean namesLevels;

    Employments(CheckInputs inputs, Roster roster, int year) {
        this.year = year;
        yardsticks = inputs.yardsticks();
        proposals = inputs.proposals().distinctBy(Proposal::id).toLinkedMap(Proposal::id, proposal -> proposal);
        namesLevels = roster.rows().exists(row -> row.person().namesLevel());
    }

    /** A person, held against every rule for people of a roster. */
    Checked.Member check(Roster.Row row) {
        return new Checked.Member(
                CheckedPerson.of(row.person(), of(row)), Entry.of(project(row).map(Proposal::id)));
    }

    /** The people of a project as a whole, held against every rule for them. */
    CheckedStaff check(EmployedStaff staff) {
        return CheckedStaff.of(staff, yardsticks.at(staff.proposal().start()));
    }

    /** Who works in the project of each proposal that has people in the roster. */
    Seq<EmployedStaff> staffs(Roster roster) {
        Map<ProjectId, ? extends Seq<Roster.Row>> rows = roster.rows()
                .filter(row -> project(row).isDefined())
                .groupBy(row -> project(row).get().id());
        return proposals
                .values()
                .flatMap(proposal ->
                        rows.get(proposal.id()).map(own -> new EmployedStaff(proposal, own.map(Roster.Row::person))));
    }

    boolean namesLevels() {
        return namesLevels;
    }

    Employment of(Roster.Row row) {
        Option<Proposal> project = project(row);
        Option<YearMonth> contract =
                project.map(Proposal::start).orElse(() -> row.contract().toOption());
        var yardstick = yardsticks.at(contract.getOrElse(() -> YearMonth.of(year, 1)));
        return new Employment(year, yardstick, payField(row, yardstick.text()), Entry.of(contract), namesLevels);
    }

    private PayField payField(Roster.Row row, Measures text) {
        return field(row).map(text::payField).getOrElse(PayField.GENERAL);
    }

    /** The service field's code, where it is known. */
    Option<Integer> field(Roster.Row row) {
        return project(row).map(Proposal::field).orElse(() -> row.field().toOption());
    }

    /** The proposal in whose project the person works; none where none of those checked is. */
    Option<Proposal> project(Roster.Row row) {
        return row.project()
                .toOption()
                .map(proposals::get)
                .getOrElse(() -> proposals.size() == 1 ? proposals.values().headOption() : Option.none());
    }
}
