package cn.shegong.application.plan;

import cn.shegong.application.input.Place;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.analysis.Budgeting;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.kernel.KernelBudgeting;
import cn.shegong.simulation.kernel.KernelProjector;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Notices;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/**
 * 方案: a portfolio under a scenario and its measures: all that a projection is computed from.
 *
 * @param compiled the scenario and its measures, as the kernel takes them
 * @param portfolio the projects and needs
 * @param places where each project's row stands; nothing computed depends on it
 * @param read what is to be said of how the portfolio and the scenario were read
 * @param extent whether the portfolio is all that the files hold, or one district of it
 * @param budgets what has been worked out of the portfolio so far
 */
public record Plan(
        CompiledScenario compiled,
        Portfolio portfolio,
        Map<ProjectId, Place> places,
        Seq<Notice> read,
        Extent extent,
        KeptBudgets budgets) {

    /** 范围: how much of what the files hold a plan is about. */
    public sealed interface Extent {}

    /** 全部: all of it. */
    public record Whole() implements Extent {}

    /**
     * 一个区: the projects of one district alone.
     *
     * @param district whose projects they are
     * @param whole the portfolio of all districts, by which the inputs are known again
     */
    public record OneDistrict(District district, Portfolio whole) implements Extent {}

    /**
     * A plan of all that the files hold.
     *
     * @param compiled the scenario and its measures, as the kernel takes them
     * @param portfolio the projects and needs
     * @param places where each project's row stands
     * @param read what is to be said of how the portfolio was read
     */
    public Plan(CompiledScenario compiled, Portfolio portfolio, Map<ProjectId, Place> places, Seq<Notice> read) {
        this(compiled, portfolio, places, read, new Whole(), new KeptBudgets(portfolio));
    }

    /**
     * {@return a plan made in a program: its projects stand in no file}
     *
     * @param scenario what is assumed about the years ahead
     * @param succession the scenario's text of measures and its successors
     * @param portfolio the projects and needs
     */
    public static Plan of(Scenario scenario, Succession succession, Portfolio portfolio) {
        return new Plan(compiled(scenario, succession), portfolio, HashMap.empty(), Vector.empty());
    }

    private static CompiledScenario compiled(Scenario scenario, Succession succession) {
        return CompiledScenario.of(ReferenceModel.of(scenario, succession));
    }

    /** {@return what is assumed about the years ahead} */
    public Scenario scenario() {
        return model().scenario();
    }

    /** {@return the scenario's text of measures and its successors} */
    public Succession succession() {
        return model().succession();
    }

    /**
     * {@return the same portfolio under another scenario of the same measures}
     *
     * @param other the scenario instead
     */
    public Plan under(Scenario other) {
        return new Plan(compiled(other, succession()), portfolio, places, read, extent, budgets);
    }

    /**
     * {@return the same plan, with more to be said of how it was read}
     *
     * @param more beside what is said already
     */
    public Plan told(Seq<Notice> more) {
        return new Plan(compiled, portfolio, places, read.appendAll(more).distinct(), extent, budgets);
    }

    /**
     * {@return the same scenario over the projects of one district alone, perhaps none, or the plan as it is}
     *
     * @param district the district, or none for the plan as it is
     */
    public Plan in(Option<District> district) {
        return district.map(only -> {
                    Seq<Project> own = inputs().projects()
                            .filter(project -> project.district().equals(only));
                    Portfolio part = new Portfolio(own);
                    return new Plan(
                            compiled, part, places, read, new OneDistrict(only, inputs()), new KeptBudgets(part));
                })
                .getOrElse(this);
    }

    /** {@return the district that the plan is restricted to; none where it is about all} */
    public Option<District> onlyDistrict() {
        return extent instanceof OneDistrict one ? Option.some(one.district()) : Option.none();
    }

    /** {@return the portfolio of all districts, as the files hold it} */
    public Portfolio inputs() {
        return extent instanceof OneDistrict one ? one.whole() : portfolio;
    }

    /** {@return what is to be said of its portfolio under its scenario, and that it is of one district where it is} */
    public Notices notices() {
        return new Notices(model(), portfolio, inputs().districts(), onlyDistrict(), read, budgets);
    }

    /** {@return what runs its portfolio under other scenarios} */
    public Budgeting budgeting() {
        return new KernelBudgeting(portfolio, succession());
    }

    /**
     * {@return its budgets by group and fiscal year}
     *
     * @param by what the groups are
     * @param done told of how many more projects are done, perhaps by several threads
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Projection project(Grouping by, LongConsumer done) {
        return by.equals(Grouping.DISTRICT)
                ? projector().project(portfolio, budgets.byDistrict(), by, done)
                : projector().project(portfolio, by, done);
    }

    /** {@return what projects its portfolio} */
    public KernelProjector projector() {
        return new KernelProjector(compiled);
    }

    /** {@return the model that answers for it} */
    public ReferenceModel model() {
        return compiled.model();
    }
}
