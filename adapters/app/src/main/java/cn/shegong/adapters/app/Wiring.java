package cn.shegong.adapters.app;

import cn.shegong.adapters.cli.Shegong;
import cn.shegong.adapters.cli.UseCases;
import cn.shegong.adapters.file.read.GivenAnswerFiles;
import cn.shegong.adapters.file.read.JsonBundles;
import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.RosterFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.file.read.SpreadsheetFiles;
import cn.shegong.adapters.file.read.StaffingFiles;
import cn.shegong.adapters.file.write.AnswerDifferences;
import cn.shegong.adapters.file.write.AnswerFiles;
import cn.shegong.adapters.file.write.CanonicalReceipts;
import cn.shegong.adapters.file.write.ICalendar;
import cn.shegong.adapters.file.write.OnePager;
import cn.shegong.adapters.file.write.PrintedAnswers;
import cn.shegong.adapters.file.write.Words;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.measures.MeasuresReader;
import cn.shegong.adapters.office.mark.CommentedCopies;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.adapters.office.report.HtmlReports;
import cn.shegong.adapters.office.template.WorkbookTemplates;
import cn.shegong.adapters.office.write.WorkbookAnswers;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Scenarios;
import cn.shegong.application.port.Workbooks;
import cn.shegong.application.usecase.OpenPlan;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Objects;

/** Ties the use cases to their adapters. */
public final class Wiring {

    private Wiring() {}

    public static Shegong commandLine(OutputStream out, PrintStream err) {
        return new Shegong(useCases(), new Serving(Wiring::core), out, err);
    }

    private static UseCases useCases() {
        Words words = new Words();
        Workbooks workbooks = new WorkbookFiles();
        return new UseCases(
                documents -> MeasuresFiles.with(documents).map(texts -> texts),
                MeasuresReader::read,
                new ScenarioFiles(workbooks),
                new PortfolioFiles(workbooks),
                new StaffingFiles(workbooks),
                new GivenAnswerFiles(new AnswerDifferences(words)),
                new ProposalFiles(workbooks),
                new RosterFiles(workbooks),
                new CanonicalReceipts(version(), words),
                answers(words),
                new ICalendar(words),
                new OnePager(words),
                new WorkbookTemplates(words),
                new CommentedCopies(words),
                words,
                version());
    }

    /** What the HTTP API rests on. */
    static Core core(MeasuresTexts texts) {
        Words words = new Words();
        Workbooks workbooks = new WorkbookFiles();
        Scenarios scenarios = new ScenarioFiles(workbooks);
        return new Core(
                texts,
                scenarios,
                new OpenPlan(texts, scenarios, new PortfolioFiles(workbooks)),
                new StaffingFiles(workbooks),
                new ProposalFiles(workbooks),
                new RosterFiles(workbooks),
                new GivenAnswerFiles(new AnswerDifferences(words)),
                JsonBundles::of,
                new CanonicalReceipts(version(), words),
                answers(words),
                new WorkbookTemplates(words),
                new SpreadsheetFiles(workbooks),
                words,
                version());
    }

    private static Answers answers(Words words) {
        var tables = new PrintedAnswers(words);
        return new AnswersByForm(
                new AnswerFiles(words), new WorkbookAnswers(words, tables), new HtmlReports(words, tables));
    }

    private static String version() {
        return Objects.requireNonNullElse(Wiring.class.getPackage().getImplementationVersion(), "dev");
    }
}
