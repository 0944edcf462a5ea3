package cn.shegong.application.usecase;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.RowAttribute;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.function.Predicate;

/** 检查提示: what is to be said of a check beside its findings. */
record CheckNotices(CheckInputs inputs, Checked checked) {

    Seq<Notice> all() {
        Measures text = inputs.succession().first();
        return Vector.of(
                        Notice.ofValidity(
                                inputs.succession().spells(months()),
                                inputs.succession().texts()),
                        notice(
                                Notice.Code.STARTS_OUTSIDE_VALIDITY,
                                ids(this::startsOutside),
                                Basis.of(text.heading().validity().source())),
                        notice(
                                Notice.Code.STANDARD_LOW,
                                lowStandards(),
                                Basis.of(text.funds().standards().general().source())),
                        notice(
                                Notice.Code.POSTS_BEYOND_GRADES,
                                ids(CheckNotices::hasPostsBeyondGrades),
                                Basis.of(text.staffing().posts())),
                        notice(Notice.Code.SAME_ID, sharedIds(), Basis.ARITHMETIC),
                        notice(
                                Notice.Code.SIMILAR_DISTRICTS,
                                District.alike(inputs.proposals().map(Proposal::district)),
                                Basis.ARITHMETIC),
                        notice(
                                Notice.Code.FURTHER_COLUMNS,
                                inputs.proposals()
                                        .flatMap(proposal -> proposal.columns().keySet())
                                        .distinct()
                                        .reject(column ->
                                                RowAttribute.of(column).isDefined()),
                                Basis.ARITHMETIC))
                .appendAll(inputs.read())
                .appendAll(inputs.roster()
                        .toOption()
                        .map(roster -> RosterNotices.of(inputs, roster))
                        .getOrElse(Vector.empty()))
                .reject(notice -> notice.ids().isEmpty());
    }

    /** In which proposals start, and those of the year that a roster is asked about. */
    private Seq<YearMonth> months() {
        return inputs.proposals()
                .map(Proposal::start)
                .appendAll(inputs.monthsOfRoster())
                .distinct()
                .sorted();
    }

    private static Notice notice(Notice.Code code, Seq<String> ids, Basis basis) {
        return new Notice(code, ids, basis);
    }

    private Seq<String> ids(Predicate<CheckedProposal> which) {
        return checked.proposals()
                .filter(which)
                .map(each -> each.proposal().id().id())
                .distinct();
    }

    private Seq<String> sharedIds() {
        return inputs.proposals()
                .groupBy(Proposal::id)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toVector()
                .map(ProjectId::id)
                .sorted();
    }

    private boolean startsOutside(CheckedProposal each) {
        return !each.yardstick().text().validity().covers(each.proposal().start());
    }

    /** The months in which proposals start whose scenario's own standard is below the published. */
    private Seq<String> lowStandards() {
        return checked.proposals()
                .filter(each -> each.yardstick()
                        .vintage()
                        .isBelowPublished(each.yardstick().payField(each.proposal())))
                .map(each -> each.proposal().start())
                .distinct()
                .sorted()
                .map(YearMonth::toString);
    }

    private static boolean hasPostsBeyondGrades(CheckedProposal each) {
        var team = each.proposal().team();
        return team.professionalPosts().toOption().exists(posts -> posts > team.holders());
    }
}
