package cn.shegong.adapters.app;

import cn.shegong.adapters.cli.Shegong;
import cn.shegong.adapters.cli.UseCases;
import cn.shegong.adapters.file.read.GivenAnswerFiles;
import cn.shegong.adapters.file.read.JsonBundles;
import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.RosterFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.file.read.StaffingFiles;
import cn.shegong.adapters.file.write.AnswerDifferences;
import cn.shegong.adapters.file.write.AnswerFiles;
import cn.shegong.adapters.file.write.CanonicalReceipts;
import cn.shegong.adapters.file.write.ICalendar;
import cn.shegong.adapters.file.write.OnePager;
import cn.shegong.adapters.file.write.Words;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.measures.MeasuresReader;
import java.io.PrintStream;
import java.util.Objects;

/** Ties the use cases to their adapters. */
public final class Wiring {

    private Wiring() {}

    public static Shegong commandLine(PrintStream out, PrintStream err) {
        return new Shegong(useCases(), new Serving(Wiring::core), out, err);
    }

    private static UseCases useCases() {
        Words words = new Words();
        return new UseCases(
                documents -> MeasuresFiles.with(documents).map(texts -> texts),
                MeasuresReader::read,
                new ScenarioFiles(),
                new PortfolioFiles(),
                new StaffingFiles(),
                new GivenAnswerFiles(new AnswerDifferences(words)),
                new ProposalFiles(),
                new RosterFiles(),
                new CanonicalReceipts(version(), words),
                new AnswerFiles(words),
                new ICalendar(words),
                new OnePager(words),
                words,
                version());
    }

    /** What the HTTP API rests on. */
    static Core core() {
        Words words = new Words();
        return new Core(
                MeasuresFiles.own(),
                new ScenarioFiles(),
                new PortfolioFiles(),
                new StaffingFiles(),
                new ProposalFiles(),
                new RosterFiles(),
                JsonBundles::of,
                new CanonicalReceipts(version(), words),
                new AnswerFiles(words),
                words,
                version());
    }

    private static String version() {
        return Objects.requireNonNullElse(Wiring.class.getPackage().getImplementationVersion(), "dev");
    }
}
