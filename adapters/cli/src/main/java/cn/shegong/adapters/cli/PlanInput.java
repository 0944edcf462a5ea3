package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.OpenPlan;
import cn.shegong.application.usecase.RequireInForce;
import cn.shegong.domain.check.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Which files make a plan: a folder of them, or each by name. */
final class PlanInput {

    /** Bytes of a table from which on an object a row is too dear. */
    private static final long LONG = 1 << 20;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private @Nullable Path folder;

    @CommandLine.Option(names = "--projects", paramLabel = "FILE", descriptionKey = "projects")
    private @Nullable Path projects;

    @CommandLine.Option(names = "--needs", paramLabel = "FILE", descriptionKey = "needs")
    private @Nullable Path needs;

    @CommandLine.Option(names = "--scenario", paramLabel = "FILE", descriptionKey = "scenario")
    private @Nullable Path scenario;

    @CommandLine.Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    Validation<Seq<Fault>, Plan> open(UseCases useCases, Progress progress) {
        Faults faults = new Faults();
        Path scenarioFile = scenarioFile(faults);
        Seq<Document> projectFiles = tables(projects, PlanFolder.Kind.PROJECTS, progress, faults);
        Seq<Document> needFiles = tables(needs, PlanFolder.Kind.NEEDS, progress, faults);
        if (folder != null && PlanFolder.isOther(folder)) {
            faults.add(Place.of(folder.toString()), "", Expected.of("save-as-workbook"));
        } else if (folder != null && !Files.isDirectory(folder) && !isTable()) {
            faults.add(Place.of(folder.toString()), "", Expected.of("file"));
        } else if (!Files.isRegularFile(scenarioFile)) {
            faults.add(Place.of(scenarioFile.toString()), "", Expected.of(scenario == null ? "scenario-file" : "file"));
        }
        if (projectFiles.isEmpty() && needFiles.isEmpty() && faults.isEmpty()) {
            faults.add(Place.of(folder == null ? "FOLDER" : folder.toString()), "", Expected.of("portfolio-file"));
        }
        return faults.unlessAny(() -> new Portfolios.Documents(projectFiles, needFiles))
                .flatMap(documents -> measures.texts(useCases)
                        .flatMap(texts -> useCases.openPlan(texts)
                                .open(new FileDocument(scenarioFile, Progress.UNHEARD), documents)))
                .flatMap(plan -> strictly(plan, () -> RequireInForce.faults(plan, Place.of(scenarioFile.toString()))));
    }

    /** A value, unless the measures must be in force and something of it lies outside their validity. */
    <T> Validation<Seq<Fault>, T> strictly(T value, Supplier<Seq<Fault>> outside) {
        Seq<Fault> faults = strict ? outside.get() : Vector.empty();
        return faults.isEmpty() ? Validation.valid(value) : Validation.invalid(faults);
    }

    /** The plan, unless the measures must be in force and are not in a month that an option names. */
    Validation<Seq<Fault>, Plan> strictly(Plan plan, YearMonth month, String option) {
        return strictly(plan, () -> new RequireInForce(plan.succession()).month(month, Place.of(option)));
    }

    /** The plan as columns, where its projects are one long table and there are no needs; else none. */
    Option<LargePlan> openLarge(UseCases useCases, Progress progress) {
        Seq<Path> tables = found(projects, PlanFolder.Kind.PROJECTS);
        boolean others = found(needs, PlanFolder.Kind.NEEDS).nonEmpty();
        Faults faults = new Faults();
        Path scenarioFile = scenarioFile(faults);
        if (strict || others || tables.size() != 1 || !isLong(tables.head()) || !faults.isEmpty()) {
            return Option.none();
        }
        return measures.texts(useCases)
                .toOption()
                .flatMap(texts -> useCases.openPlan(texts)
                        .openLarge(
                                new FileDocument(scenarioFile, Progress.UNHEARD),
                                new FileDocument(tables.head(), progress)));
    }

    /** Whether one table stands in for a folder: a workbook, with a sheet for each, or a table by itself. */
    private boolean isTable() {
        return folder != null && PlanFolder.isTable(folder) && Files.isRegularFile(folder);
    }

    private boolean isBook() {
        return isTable() && PlanFolder.isBook(base());
    }

    /** Where the files are looked for that no option names: beside a table that stands in for the folder. */
    private PlanFolder around() {
        Path given = base();
        return new PlanFolder(isTable() ? given.resolveSibling("") : given);
    }

    /** The file named, or that of the folder: the scenario by itself, or a sheet of the one workbook there is. */
    private Path scenarioFile(Faults faults) {
        if (scenario != null) {
            return scenario;
        }
        if (isBook()) {
            return base();
        }
        Seq<Path> there = around().of(PlanFolder.Kind.SCENARIO);
        refuseSeveral(there, "one-scenario", faults);
        Seq<Path> books = there.isEmpty()
                ? around().of(PlanFolder.Kind.PROJECTS)
                        .appendAll(around().of(PlanFolder.Kind.NEEDS))
                        .filter(PlanFolder::isBook)
                : Vector.empty();
        return there.appendAll(books)
                .headOption()
                .getOrElse(() -> around().folder().resolve("scenario.yaml"));
    }

    /** What there is of a kind, in two forms or by two names, is a fault; so is a form that is not read. */
    private static void refuseSeveral(Seq<Path> there, String expected, Faults faults) {
        if (there.size() > 1) {
            faults.add(Place.of(there.mkString(", ")), "", Expected.of(expected));
        }
        if (there.size() == 1) {
            there.filter(PlanFolder::isOther)
                    .forEach(file -> faults.add(Place.of(file.toString()), "", Expected.of("save-as-workbook")));
        }
    }

    /** Every file that is read though no option names it. */
    Seq<Path> found() {
        return Vector.of(
                        found(projects, PlanFolder.Kind.PROJECTS),
                        found(needs, PlanFolder.Kind.NEEDS),
                        Vector.of(scenarioFile(new Faults())))
                .flatMap(files -> files);
    }

    private static boolean isLong(Path table) {
        try {
            return table.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                    && Files.isRegularFile(table)
                    && Files.size(table) > LONG;
        } catch (IOException e) {
            return false; // the careful way names what is wrong with it
        }
    }

    /** The posts of rows, where the folder is a file of them. */
    Validation<Seq<Fault>, Answer> openRows(Entry<LocalDate> asOf, UseCases useCases, Progress progress) {
        Path file = base();
        return texts(useCases)
                .flatMap(texts ->
                        useCases.countPosts(texts).count(new FileDocument(file, progress), asOf, Integer.MAX_VALUE));
    }

    /** The files of proposals, where the folder is one of them. */
    Seq<Path> files(List<Path> more) {
        return Option.of(folder).toVector().appendAll(more);
    }

    Option<Path> scenario() {
        return Option.of(scenario);
    }

    Validation<Seq<Fault>, MeasuresTexts> texts(UseCases useCases) {
        return measures.texts(useCases);
    }

    /** What a plan that is open is compared with, in order: scenarios, or plans with projects of their own. */
    Validation<Seq<Fault>, Seq<Against>> openAgainst(Plan plan, Seq<Path> files, UseCases useCases, Progress progress) {
        Faults faults = new Faults();
        Seq<Against> read = files.flatMap(file -> faults.take(openAgainst(plan, file, useCases, progress)));
        return faults.unlessAny(() -> read);
    }

    private Validation<Seq<Fault>, Against> openAgainst(Plan plan, Path file, UseCases useCases, Progress progress) {
        if (!Files.exists(file)) {
            return Validation.invalid(Vector.of(new Fault(Place.of(file.toString()), "", Expected.of("file"))));
        }
        Document document = new FileDocument(file, Progress.UNHEARD);
        Portfolios.Contents contents = Files.isDirectory(file)
                ? new Portfolios.Contents(true, true)
                : useCases.portfolios().contents(document);
        return measures.texts(useCases)
                .map(useCases::openPlan)
                .flatMap(open -> contents.isPortfolio()
                        ? of(file).openBeside(plan, contents.isScenario(), open, progress)
                        : open.openAgainst(plan, document))
                .flatMap(other ->
                        strictly(other, () -> RequireInForce.faults(other.plan(plan), Place.of(file.toString()))));
    }

    /** Another plan's files, found as this one's are. */
    private static PlanInput of(Path files) {
        PlanInput other = new PlanInput();
        other.folder = files;
        return other;
    }

    /** Without a scenario, of its own or beside its table, it stands under the first's. */
    private Validation<Seq<Fault>, Against> openBeside(
            Plan plan, boolean hasScenario, OpenPlan open, Progress progress) {
        Faults faults = new Faults();
        Seq<Document> projectFiles = tables(projects, PlanFolder.Kind.PROJECTS, progress, faults);
        Seq<Document> needFiles = tables(needs, PlanFolder.Kind.NEEDS, progress, faults);
        Path scenarioFile = scenarioFile(faults);
        if (PlanFolder.isOther(base())) {
            faults.add(Place.of(base().toString()), "", Expected.of("save-as-workbook"));
        } else if (projectFiles.isEmpty() && needFiles.isEmpty() && faults.isEmpty()) {
            faults.add(Place.of(base().toString()), "", Expected.of("portfolio-file"));
        }
        Option<Document> own = Option.when(
                (hasScenario || !isBook()) && Files.isRegularFile(scenarioFile),
                () -> new FileDocument(scenarioFile, Progress.UNHEARD));
        return faults.unlessAny(() -> new Portfolios.Documents(projectFiles, needFiles))
                .flatMap(tables -> open.openAgainst(plan, own, tables));
    }

    private Path base() {
        return Option.of(folder).getOrElse(() -> Path.of(""));
    }

    /** The tables of one kind, each read only if it is the only one. */
    private Seq<Document> tables(@Nullable Path named, PlanFolder.Kind kind, Progress progress, Faults faults) {
        Seq<Path> there = found(named, kind);
        Seq<Path> both = there.appendAll(found(null, kind)).distinct();
        if (named == null || (isTable() && !isBook())) {
            refuseSeveral(both, "one-of-tables", faults);
        } else if (PlanFolder.isOther(named)) {
            faults.add(Place.of(named.toString()), "", Expected.of("save-as-workbook"));
        } else if (!Files.isRegularFile(named)) {
            faults.add(Place.of(named.toString()), "", Expected.of("file"));
        }
        return there.map(file -> new FileDocument(file, progress));
    }

    /** The file named, or the table that stands in for the folder, or those of the folder. */
    private Seq<Path> found(@Nullable Path named, PlanFolder.Kind kind) {
        if (named != null) {
            return Vector.of(named);
        }
        if (folder == null) {
            return Vector.empty();
        }
        boolean isOfNeeds = kind == PlanFolder.Kind.NEEDS;
        if (isTable()) {
            return isBook() || PlanFolder.isOfNeeds(folder) == isOfNeeds ? Vector.of(folder) : Vector.empty();
        }
        return new PlanFolder(folder).of(kind);
    }
}
