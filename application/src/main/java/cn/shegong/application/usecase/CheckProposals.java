package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.Roster;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.port.Receipts;
import cn.shegong.application.port.Rosters;
import cn.shegong.application.port.Scenarios;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * 检查申报: proposals and rosters held against the measures, with every fault of all files at once.
 *
 * @param texts the measures on file
 * @param scenarios reads the scenario, where one is named
 * @param proposals reads the proposals
 * @param rosters reads the roster, where there is one
 * @param receipts makes the answer's receipt
 */
public record CheckProposals(
        MeasuresTexts texts, Scenarios scenarios, Proposals proposals, Rosters rosters, Receipts receipts) {

    /**
     * What is to be checked.
     *
     * @param proposals in documents, or one by its keys
     * @param scenario whose prices, standards and on-cost count; left blank, the published ones
     * @param roster of a provider's people; left blank where there is none
     * @param year that the roster is asked about; left blank, the last for which it has hours
     * @param mostRows of the roster; one more is a fault
     */
    public record Question(
            Proposals.Stated proposals,
            Entry<Document> scenario,
            Entry<Document> roster,
            Entry<Integer> year,
            int mostRows) {

        Result result(Checked checked) {
            return new Result.Findings(checked, proposals instanceof Proposals.One);
        }
    }

    /**
     * {@return every fault of all files; else the findings, or a refusal where a sum leaves 64-bit fen}
     *
     * @param question what is to be checked
     */
    public Validation<Seq<Fault>, Either<Refusal, Answer>> check(Question question) {
        return open(question).map(inputs -> {
            try {
                Checked checked = check(inputs);
                Result result = question.result(checked);
                var notices = new CheckNotices(inputs, checked).all();
                return Either.right(new Answer(
                        result, notices, receipts.of(inputs, result, notices), new Grounds.OfChecked(inputs)));
            } catch (BeyondFen e) {
                return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
            }
        });
    }

    private Validation<Seq<Fault>, CheckInputs> open(Question question) {
        Faults faults = new Faults();
        Seq<Measures> onFile = texts.onFile();
        Option<Remarked<Scenario>> known = question.scenario()
                .toOption()
                .flatMap(document -> faults.take(scenarios.read(document, onFile.map(Measures::id))));
        Option<Scenario> scenario = known.map(Remarked::value);
        Measures first = scenario.flatMap(read -> onFile.find(text -> text.id().equals(read.measures())))
                .getOrElse(onFile.head());
        var read = faults.take(proposals.read(question.proposals(), first));
        Option<Remarked<Roster>> people = question.roster()
                .toOption()
                .flatMap(document -> faults.take(rosters.read(document, first, question.mostRows())));
        Option<Roster> roster = people.map(Remarked::value);
        Option<Integer> year = question.year()
                .toOption()
                .orElse(() -> roster.flatMap(each -> each.years().max()));
        if (roster.isDefined() && year.isEmpty()) {
            faults.add(Place.of(question.roster().toOption().get().name()), "", Expected.of("year-of-roster"));
        }
        return faults.unlessAny(() -> new CheckInputs(
                Succession.from(first, onFile),
                Entry.of(scenario),
                read.get().value(),
                Entry.of(roster),
                Entry.of(year),
                read.get()
                        .notices()
                        .appendAll(people.toVector().flatMap(Remarked::notices))
                        .appendAll(known.toVector().flatMap(Remarked::notices))
                        .distinct()));
    }

    private static Checked check(CheckInputs inputs) {
        var yardsticks = inputs.yardsticks();
        return Checked.of(
                Entry.of(inputs.scenario().toOption().map(Scenario::name)),
                inputs.proposals()
                        .map(proposal -> CheckedProposal.of(proposal, yardsticks.at(proposal.start())))
                        .toVector(),
                Entry.of(inputs.roster().toOption().map(roster -> check(roster, inputs))));
    }

    private static Checked.CheckedRoster check(Roster roster, CheckInputs inputs) {
        int year = inputs.year().toOption().get();
        Employments employments = new Employments(inputs, roster, year);
        return new Checked.CheckedRoster(
                year,
                roster.rows().map(row -> employments.check(row)).toVector(),
                employments.staffs(roster).map(employments::check).toVector());
    }
}
