package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.Calendars;
import cn.shegong.application.port.GivenAnswers;
import cn.shegong.application.port.MarkedCopies;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Pages;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.port.Receipts;
import cn.shegong.application.port.Rosters;
import cn.shegong.application.port.Scenarios;
import cn.shegong.application.port.StaffingRows;
import cn.shegong.application.port.Templates;
import cn.shegong.application.port.Wording;
import cn.shegong.application.usecase.AskPlan;
import cn.shegong.application.usecase.AskTexts;
import cn.shegong.application.usecase.CheckProposals;
import cn.shegong.application.usecase.CompareBudgets;
import cn.shegong.application.usecase.CompareTexts;
import cn.shegong.application.usecase.CountPosts;
import cn.shegong.application.usecase.DrawBudgets;
import cn.shegong.application.usecase.ExplainFigure;
import cn.shegong.application.usecase.FindAffordableUplift;
import cn.shegong.application.usecase.ListDeadlines;
import cn.shegong.application.usecase.ListNextCycles;
import cn.shegong.application.usecase.OpenPlan;
import cn.shegong.application.usecase.ProjectBudgets;
import cn.shegong.application.usecase.ReckonOnePercent;
import cn.shegong.application.usecase.ReviewText;
import cn.shegong.application.usecase.ShowMeasures;
import cn.shegong.application.usecase.VerifyAnswer;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * What the commands call, wired by whoever starts them.
 *
 * @param measures the texts on file and, beside them, those of some documents
 * @param text one text by itself
 */
public record UseCases(
        Function<Seq<Document>, Validation<Seq<Fault>, MeasuresTexts>> measures,
        Function<Document, Validation<Seq<Fault>, Measures>> text,
        Scenarios scenarios,
        Portfolios portfolios,
        StaffingRows staffingRows,
        GivenAnswers givenAnswers,
        Proposals proposals,
        Rosters rosters,
        Receipts receipts,
        Answers answers,
        Calendars calendars,
        Pages pages,
        Templates templates,
        MarkedCopies markedCopies,
        Wording wording,
        String version) {

    OpenPlan openPlan(MeasuresTexts texts) {
        return new OpenPlan(texts, scenarios, portfolios);
    }

    ProjectBudgets projectBudgets() {
        return new ProjectBudgets(receipts);
    }

    DrawBudgets drawBudgets() {
        return new DrawBudgets(receipts);
    }

    ListDeadlines listDeadlines() {
        return new ListDeadlines(receipts);
    }

    ListNextCycles listNextCycles() {
        return new ListNextCycles(receipts);
    }

    ExplainFigure explainFigure() {
        return new ExplainFigure(receipts);
    }

    FindAffordableUplift findAffordableUplift() {
        return new FindAffordableUplift(receipts);
    }

    CompareBudgets compareBudgets() {
        return new CompareBudgets(receipts);
    }

    ReckonOnePercent reckonOnePercent() {
        return new ReckonOnePercent(receipts);
    }

    AskPlan askPlan() {
        return new AskPlan(receipts);
    }

    VerifyAnswer verifyAnswer() {
        return new VerifyAnswer(givenAnswers, receipts);
    }

    CountPosts countPosts(MeasuresTexts texts) {
        return new CountPosts(texts, staffingRows, receipts);
    }

    AskTexts askTexts(MeasuresTexts texts) {
        return new AskTexts(texts, receipts);
    }

    CompareTexts compareTexts() {
        return new CompareTexts(receipts);
    }

    ReviewText reviewText(MeasuresTexts texts) {
        return new ReviewText(texts, receipts);
    }

    CheckProposals checkProposals(MeasuresTexts texts) {
        return new CheckProposals(texts, scenarios, proposals, rosters, receipts);
    }

    ShowMeasures showMeasures(MeasuresTexts texts) {
        return new ShowMeasures(texts, receipts);
    }
}
