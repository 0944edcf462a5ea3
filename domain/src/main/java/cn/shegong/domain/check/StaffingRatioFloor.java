package cn.shegong.domain.check;

import cn.shegong.domain.budget.NormPosts;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.staffing.Binding;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 岗位配备: professional posts are at least what the norm asks for, as bindingly as its category (Measure 3, Annex 1). */
public record StaffingRatioFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("staffing-ratio");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION, Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return text.staffing()
                .categories()
                .values()
                .map(rule -> citation(rule, text))
                .distinct();
    }

    /** The note under Annex 1 that says how binding the category is, under the measure that refers to the annex. */
    private static Citation citation(CategoryRule rule, Measures text) {
        Citation measure = Citation.of(text.checks().staffing(), text);
        Source source = rule.binding().source();
        return note(source, text)
                .map(note -> new Citation(measure.measure(), note._2 + 1, note._1, source.reading()))
                .getOrElse(measure);
    }

    private static Option<Tuple2<String, Integer>> note(Source source, Measures text) {
        return text.annexNotes()
                .zipWithIndex()
                .find(note -> source.place() instanceof Source.Annex annex
                        && annex.cell().equals("note " + (note._2 + 1)));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return proposal.need()
                .toOption()
                .flatMap(need -> proposal.team()
                        .professionalPosts()
                        .toOption()
                        .flatMap(posts -> check(proposal, need, posts, yardstick.text())));
    }

    private Option<Finding<Proposal>> check(Proposal proposal, ClientNeed need, long posts, Measures text) {
        Norm norm = text.norm(need.norm());
        CategoryRule rule = text.staffing().categories().get(norm.category()).get();
        if (!norm.ratio().isStated() || rule.binding().value() == Binding.NONE) {
            return Option.none();
        }
        return Shortfall.of(Stated.posts(proposal, posts), asked(proposal, need, text))
                .map(few -> few.finding(
                        this,
                        rule.binding().value() == Binding.VIOLATION ? Severity.VIOLATION : Severity.ADVICE,
                        citation(rule, text),
                        missing -> remedy(proposal.team(), missing)));
    }

    /** The fewest posts that the need's norm asks for. */
    static Figure asked(Proposal proposal, ClientNeed need, Measures text) {
        return new NormPosts(text.norm(need.norm()), text.roundings().posts())
                .posts(
                        Stated.figure(proposal, Term.QUANTITY, Fraction.of(need.quantity()), Unit.QUANTITY, "quantity"),
                        RangeEnd.MIN);
    }

    /** Of the heads there are; beyond them, heads of the lowest grade of certificate holders. */
    private static Remedy<Proposal> remedy(Team team, Shortfall missing) {
        long beyond =
                missing.asked().whole() - Math.max(team.size(), missing.found().whole());
        Vector<Change<Proposal>> heads =
                beyond > 0 ? Vector.of(new ProposalChange.AddHeads(Grade.CERTIFIED.last(), beyond)) : Vector.empty();
        return new Remedy.Changes<>(heads.append(new ProposalChange.AddPosts(missing.whole())));
    }
}
