package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Checked;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.check.Severity;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Findings line by line, each with its clause and its remedy.
 *
 * @param interpretations why clauses are read as they are, each once; numbered beside the clauses
 */
record FindingLines(Print print, FindingWords words, RemedyWords remedies, Seq<String> interpretations) {

    private static final String INDENT = "  ";

    static FindingLines of(Checked checked, Print print) {
        FindingWords words = new FindingWords(print.words(), print.language());
        return new FindingLines(
                print,
                words,
                new RemedyWords(print.words(), print.language()),
                all(checked)
                        .map(words::interpretation)
                        .flatMap(Option::toVector)
                        .distinct());
    }

    private static Seq<Finding<?>> all(Checked checked) {
        return checked.proposals()
                .<Finding<?>>flatMap(CheckedProposal::findings)
                .appendAll(checked.roster()
                        .toOption()
                        .toVector()
                        .flatMap(Checked.CheckedRoster::findings)
                        .<Finding<?>>map(Checked.RosterFinding::finding));
    }

    /** Each proposal with its findings. */
    Seq<String> proposals(Checked checked) {
        return checked.proposals().flatMap(each -> proposal(each));
    }

    private Seq<String> proposal(CheckedProposal checked) {
        var proposal = checked.proposal();
        String head = phrase(
                "check.proposal",
                proposal.id(),
                proposal.district(),
                proposal.start(),
                print.in(checked.yardstick().text().field(proposal.field()).name()),
                checked.findings().isEmpty() ? phrase("check.clear") : counts(checked.findings()));
        return findings(checked.findings()).prepend(head);
    }

    /** A roster's people with findings, each with its row, then projects whose people as a whole have some. */
    Seq<String> people(Checked.CheckedRoster roster) {
        Seq<String> people = roster.people()
                .reject(member -> member.person().findings().isEmpty())
                .flatMap(this::person);
        return people.appendAll(roster.staffs()
                .reject(staff -> staff.findings().isEmpty())
                .flatMap(staff -> findings(staff.findings())
                        .prepend(phrase("check.staff", staff.staff().proposal().id(), counts(staff.findings())))));
    }

    private Seq<String> person(Checked.Member member) {
        var person = member.person();
        String counted = counts(person.findings());
        return findings(person.findings())
                .prepend(member.project()
                        .toOption()
                        .map(project -> phrase("check.row-of", person.person().row(), project, counted))
                        .getOrElse(() -> phrase("check.row", person.person().row(), counted)));
    }

    private <S> String counts(Seq<Finding<S>> findings) {
        return Vector.of(Severity.values())
                .map(severity -> new Tuple2<>(severity, findings.count(each -> each.severity() == severity)))
                .filter(count -> count._2 > 0)
                .map(count -> phrase("severity." + count._1.key()) + " " + count._2)
                .mkString(INDENT);
    }

    /** The gravest first. */
    private <S> Seq<String> findings(Seq<Finding<S>> findings) {
        return findings.sortBy(Finding::severity).flatMap(finding -> finding(finding));
    }

    private Vector<String> finding(Finding<?> finding) {
        String mark = words.interpretation(finding)
                .map(why -> phrase("explain.interpretation", interpretations.indexOf(why) + 1))
                .getOrElse("");
        return Vector.of(
                INDENT + words.severity(finding) + INDENT + words.rule(finding) + INDENT + words.of(finding),
                INDENT + INDENT + words.citation(finding) + mark,
                INDENT + INDENT + phrase("check.remedy", remedies.of(finding.remedy())));
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
