package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Checked;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What rules found, a row a finding; a proposal without any has one row that names none. */
record FindingsCsv(FindingWords words, RemedyWords remedies) {

    FindingsCsv(Words words, Language language) {
        this(new FindingWords(words, language), new RemedyWords(words, language));
    }

    Seq<Seq<String>> of(Checked checked) {
        return checked.proposals()
                .flatMap(this::proposal)
                .appendAll(checked.roster()
                        .toOption()
                        .toVector()
                        .flatMap(Checked.CheckedRoster::findings)
                        .map(this::rosterFinding))
                .prepend(Vector.of(
                        "id",
                        "district",
                        "row",
                        "code",
                        "severity",
                        "measure",
                        "clause",
                        "found",
                        "asked",
                        "unit",
                        "text",
                        "remedy"));
    }

    private Seq<Seq<String>> proposal(CheckedProposal checked) {
        Vector<String> about = Vector.of(
                checked.proposal().id().id(), checked.proposal().district().name(), "");
        return checked.findings().isEmpty()
                ? Vector.of(about.appendAll(Vector.fill(9, "")))
                : checked.findings().map(finding -> about.appendAll(cells(finding)));
    }

    private Seq<String> rosterFinding(Checked.RosterFinding found) {
        return Vector.of(
                        found.project().toOption().map(ProjectId::id).getOrElse(""),
                        "",
                        found.row().toOption().map(row -> Integer.toString(row)).getOrElse(""))
                .appendAll(cells(found.finding()));
    }

    private Vector<String> cells(Finding<?> finding) {
        return Vector.of(
                finding.rule().id(),
                finding.severity().key(),
                Integer.toString(finding.citation().measure()),
                finding.citation().clause(),
                FindingWords.plain(finding.found()),
                FindingWords.plain(finding.asked()),
                FindingWords.unit(finding.asked()),
                words.of(finding),
                remedies.of(finding.remedy()));
    }
}
