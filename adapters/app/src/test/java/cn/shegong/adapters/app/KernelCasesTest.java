package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.usecase.OpenPlan;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.kernel.CompiledPortfolio;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.kernel.Kernel;
import cn.shegong.simulation.kernel.PortfolioCompiler;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.NextCycles;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case is for the kernel itself: it serves them all without the reference, and to the same fen. */
class KernelCasesTest {

    private static final Vector<Grouping> GROUPINGS =
            Vector.of(Grouping.Kind.values()).map(Grouping.By::new);

    static Stream<Path> cases() {
        return Stream.of("projection", "cycles", "solve").flatMap(Cases::all);
    }

    static Stream<Path> cycles() {
        return cases().filter(folder -> folder.toString().contains("cycles"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_kernel_serves_it_in_every_grouping(Path folder) {
        Plan plan = plan(folder);
        for (Grouping by : GROUPINGS) {
            Projection reference = new Projector(plan.model()).project(plan.portfolio(), by, done -> {});
            for (int threads : new int[] {1, 2}) {
                assertThat(kernel(plan.portfolio(), by, plan.model(), threads)).isEqualTo(Option.some(reference));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void a_next_cycle_as_a_project_of_its_own_has_its_budgets(Path folder) {
        Plan plan = plan(folder);
        Vector<NextCycle> cycles = new NextCycles(plan.model())
                .from(plan.scenario().horizon().firstMonth(), plan.portfolio())
                .toVector();
        assertThat(cycles).isNotEmpty();
        for (NextCycle next : cycles) {
            Horizon years =
                    new Horizon(next.years().head().year(), next.years().last().year());
            ReferenceModel model = ReferenceModel.of(over(plan.scenario(), years), plan.succession());
            Projection projection = kernel(new Portfolio(Vector.of(alone(next))), Grouping.DISTRICT, model, 1)
                    .get();
            assertThat(projection.total().amounts(Series.BUDGET))
                    .isEqualTo(next.years().map(year -> new Amount.Money(year.budget())));
        }
    }

    private static Scenario over(Scenario scenario, Horizon years) {
        return new Scenario(
                scenario.name(),
                scenario.measures(),
                years,
                scenario.pricing(),
                scenario.cost(),
                scenario.need(),
                scenario.standards(),
                scenario.adjustments(),
                scenario.uncertainty());
    }

    /** Of the project only the one cycle. */
    private static Project alone(NextCycle next) {
        Project project = next.project();
        return new Project(
                project.id(),
                project.district(),
                project.field(),
                new Contract(
                        next.cycle().opening(),
                        false,
                        new CycleLength.Agreed(next.cycle().months())),
                project.workforce(),
                project.columns());
    }

    private static Option<Projection> kernel(Portfolio portfolio, Grouping by, ReferenceModel model, int threads) {
        CompiledPortfolio compiled = PortfolioCompiler.compile(portfolio, project -> by.of(project, model));
        return new Kernel(compiled, by, threads).project(CompiledScenario.of(model));
    }

    @Test
    void a_scenario_that_comes_again_is_not_compiled_again_and_the_oldest_is_forgotten() {
        Vector<Path> folders = Vector.ofAll(cases());
        OpenPlan open = openPlan();
        var first = plan(open, folders.head()).compiled();
        assertThat(plan(open, folders.head()).compiled()).isSameAs(first);
        Scenario scenario = first.model().scenario();
        for (int year = 2031; year <= 2094; year++) {
            Scenario other = over(scenario, new Horizon(year, year));
            assertThat(open.recent().of(other, first.model().succession())).isNotSameAs(first);
        }
        assertThat(plan(open, folders.head()).compiled()).isNotSameAs(first);
    }

    @Test
    void a_scenario_that_leaves_much_to_hold_is_not_kept() {
        OpenPlan open = openPlan();
        var first = plan(open, Vector.ofAll(cases()).head()).compiled().model();
        Vector<Percentage> draws = Vector.fill(100_000, Percentage.ZERO);
        Scenario uncertain = first.scenario()
                .withUncertainty(new Uncertainty(
                        Vector.empty(), new Uncertainty.DrawnGrowth(new Distribution.Given(draws)), Percentage.ZERO));
        assertThat(open.recent().of(uncertain, first.succession()))
                .isNotSameAs(open.recent().of(uncertain, first.succession()));
    }

    private static OpenPlan openPlan() {
        return new OpenPlan(
                MeasuresFiles.own(), new ScenarioFiles(new WorkbookFiles()), new PortfolioFiles(new WorkbookFiles()));
    }

    private static Plan plan(Path folder) {
        return plan(openPlan(), folder);
    }

    private static Plan plan(OpenPlan open, Path folder) {
        var documents =
                new Portfolios.Documents(table(folder.resolve("projects.csv")), table(folder.resolve("needs.csv")));
        return open.open(table(folder.resolve("scenario.yaml")).head(), documents)
                .get();
    }

    private static Vector<Document> table(Path file) {
        try {
            return Files.exists(file)
                    ? Vector.of(new InMemory(file.toString(), Files.readAllBytes(file)))
                    : Vector.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
