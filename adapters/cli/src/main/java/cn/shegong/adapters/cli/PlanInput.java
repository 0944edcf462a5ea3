package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.RequireInForce;
import cn.shegong.domain.check.Entry;
import cn.shegong.simulation.scenario.Scenario;
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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Which files make a plan: a folder of them, or each by name. */
final class PlanInput {

    /** Bytes of a table from which on an object a row is too dear. */
    private static final long LONG = 1 << 20;

    private static final Vector<String> ENDINGS = Vector.of(".csv", ".json", ".xlsx");

    private static final Pattern BOOK = Pattern.compile("(?i).*\\.xls[xm]?");

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
        Path scenarioFile = scenarioFile();
        Seq<Document> projectFiles = table(projects, "projects", progress, faults);
        Seq<Document> needFiles = table(needs, "needs", progress, faults);
        if (folder != null && !Files.isDirectory(folder) && !isBook()) {
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
        Path table = Option.of(projects).getOrElse(() -> base().resolve("projects.csv"));
        boolean others = needs != null || (folder != null && there("needs").nonEmpty());
        if (strict
                || others
                || !isLong(table)
                || (projects == null && there("projects").size() > 1)) {
            return Option.none();
        }
        return measures.texts(useCases)
                .toOption()
                .flatMap(texts -> useCases.openPlan(texts)
                        .openLarge(
                                new FileDocument(scenarioFile(), Progress.UNHEARD), new FileDocument(table, progress)));
    }

    /** Whether a workbook stands in for a folder, with a sheet for each of its files. */
    private boolean isBook() {
        return folder != null && BOOK.matcher(folder.toString()).matches() && Files.isRegularFile(folder);
    }

    private Path scenarioFile() {
        if (scenario != null) {
            return scenario;
        }
        Path sheet = base().resolve("scenario.xlsx");
        Path usual = base().resolve("scenario.yaml");
        if (isBook()) {
            return base();
        }
        return Files.isRegularFile(sheet) && !Files.exists(usual) ? sheet : usual;
    }

    private static boolean isLong(Path table) {
        try {
            return table.toString().endsWith(".csv") && Files.isRegularFile(table) && Files.size(table) > LONG;
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

    /** A second scenario for a plan that is open. */
    Validation<Seq<Fault>, Scenario> openAgainst(Plan plan, Path file, UseCases useCases) {
        if (!Files.isRegularFile(file)) {
            Faults faults = new Faults();
            faults.add(Place.of(file.toString()), "", Expected.of("file"));
            return faults.unlessAny(plan::scenario);
        }
        return measures.texts(useCases)
                .flatMap(texts -> useCases.openPlan(texts).openAgainst(plan, new FileDocument(file, Progress.UNHEARD)))
                .flatMap(other ->
                        strictly(other, () -> RequireInForce.faults(plan.under(other), Place.of(file.toString()))));
    }

    private Path base() {
        return Option.of(folder).getOrElse(() -> Path.of(""));
    }

    /** The file named, or those of the folder: a table that stands there in two forms is a fault. */
    private Seq<Document> table(@Nullable Path named, String name, Progress progress, Faults faults) {
        if (named != null) {
            if (!Files.isRegularFile(named)) {
                faults.add(Place.of(named.toString()), "", Expected.of("file"));
            }
            return Vector.of(new FileDocument(named, progress));
        }
        if (folder == null || isBook()) {
            return Option.of(folder)
                    .<Document>map(book -> new FileDocument(book, progress))
                    .toVector();
        }
        Vector<Path> there = there(name);
        if (there.size() > 1) {
            faults.add(Place.of(there.mkString(", ")), "", Expected.of("one-table", name));
        }
        return there.map(file -> new FileDocument(file, progress));
    }

    /** The forms in which a table stands in the folder. */
    private Vector<Path> there(String name) {
        return ENDINGS.map(ending -> base().resolve(name + ending)).filter(Files::isRegularFile);
    }
}
