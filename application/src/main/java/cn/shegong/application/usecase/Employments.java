package cn.shegong.application.usecase;

import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.Employment;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.scenario.Yardsticks;
import io.vavr.collection.Map;
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

    private final CheckInputs inputs;
    private final int year;
    private final Yardsticks yardsticks;
    private final Map<ProjectId, Proposal> proposals;

    Employments(CheckInputs inputs, int year) {
        this.inputs = inputs;
        this.year = year;
        yardsticks = inputs.yardsticks();
        proposals = inputs.proposals().toMap(Proposal::id, proposal -> proposal);
    }

    Employment of(Roster.Row row) {
        Option<Proposal> project = project(row);
        Option<YearMonth> contract =
                project.map(Proposal::start).orElse(() -> row.contract().toOption());
        var yardstick = yardsticks.at(contract.getOrElse(() -> YearMonth.of(year, 1)));
        return new Employment(year, yardstick, payField(row, yardstick.text()), Entry.of(contract));
    }

    private PayField payField(Roster.Row row, Measures text) {
        return field(row).map(text::payField).getOrElse(PayField.GENERAL);
    }

    /** The service field's code, where it is known. */
    Option<Integer> field(Roster.Row row) {
        return project(row).map(Proposal::field).orElse(() -> row.field().toOption());
    }

    private Option<Proposal> project(Roster.Row row) {
        return row.project()
                .toOption()
                .map(proposals::get)
                .getOrElse(() -> proposals.size() == 1 ? inputs.proposals().headOption() : Option.none());
    }
}
