package cn.shegong.application.usecase;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.plan.RecentScenarios;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Scenarios;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * 打开方案: reads a scenario and a portfolio against the measures, with every fault of all of them at once.
 *
 * @param texts the measures on file
 * @param scenarios reads the scenario
 * @param portfolios reads the portfolio
 * @param recent what was worked out of the scenarios that were opened last
 */
public record OpenPlan(MeasuresTexts texts, Scenarios scenarios, Portfolios portfolios, RecentScenarios recent) {

    /**
     * With nothing worked out yet.
     *
     * @param texts the measures on file
     * @param scenarios reads the scenario
     * @param portfolios reads the portfolio
     */
    public OpenPlan(MeasuresTexts texts, Scenarios scenarios, Portfolios portfolios) {
        this(texts, scenarios, portfolios, new RecentScenarios());
    }

    /**
     * {@return the plan, or every fault of both}
     *
     * @param scenarioFile the scenario
     * @param portfolioFiles the tables of projects and needs
     */
    public Validation<Seq<Fault>, Plan> open(Document scenarioFile, Portfolios.Documents portfolioFiles) {
        Faults faults = new Faults();
        Seq<Measures> onFile = texts.onFile();
        Option<Remarked<Scenario>> known = faults.take(scenarios.read(scenarioFile, onFile.map(Measures::id)));
        Option<Scenario> scenario = known.map(Remarked::value);
        Measures text = scenario.flatMap(read -> onFile.find(each -> each.id().equals(read.measures())))
                .getOrElse(onFile.head());
        Option<Portfolios.OnFile> portfolio = faults.take(portfolios.read(portfolioFiles, text));
        scenario.forEach(read -> portfolio.forEach(rows -> refuseVanishing(read, rows, faults)));
        return faults.unlessAny(() -> new Plan(
                recent.of(scenario.get(), Succession.from(text, onFile)),
                portfolio.get().portfolio(),
                portfolio.get().places(),
                portfolio.get().notices().appendAll(known.get().notices()).distinct()));
    }

    /**
     * {@return a plan whose projects stay columns; none where {@link #open} must read them with care}
     *
     * @param scenarioFile the scenario
     * @param projects a long table of projects by grade
     */
    public Option<LargePlan> openLarge(Document scenarioFile, Document projects) {
        Seq<Measures> onFile = texts.onFile();
        return scenarios
                .read(scenarioFile, onFile.map(Measures::id))
                .toOption()
                .filter(read -> read.notices().isEmpty())
                .map(Remarked::value)
                .flatMap(scenario -> {
                    Measures text = onFile.find(each -> each.id().equals(scenario.measures()))
                            .get();
                    return portfolios
                            .compile(projects, text)
                            .map(plain -> new LargePlan(recent.of(scenario, Succession.from(text, onFile)), plain));
                });
    }

    /**
     * {@return a second scenario for a plan, over the same horizon and measures, or every fault of it}
     *
     * @param plan that is compared
     * @param scenarioFile the second scenario
     */
    public Validation<Seq<Fault>, Against> openAgainst(Plan plan, Document scenarioFile) {
        return scenarios.read(scenarioFile, texts.onFile().map(Measures::id)).flatMap(read -> {
            Scenario scenario = read.value();
            Faults faults = new Faults();
            Place place = Place.of(scenarioFile.name());
            if (!scenario.horizon().equals(plan.scenario().horizon())) {
                refuseHorizon("same-horizon", plan, scenario, place, faults);
            }
            refuseOtherMeasures(plan, scenario, place, faults);
            refuseVanishing(scenario, new Portfolios.OnFile(plan.portfolio(), plan.places(), plan.read()), faults);
            return faults.unlessAny(() -> new Against.ByScenario(scenario, read.notices()));
        });
    }

    /**
     * {@return a second plan beside one, with a year of its horizon and by the same measures, or every fault of it}
     *
     * @param plan that is compared
     * @param scenarioFile the second plan's scenario; none where it stands under the first's
     * @param portfolioFiles the second plan's tables
     */
    public Validation<Seq<Fault>, Against> openAgainst(
            Plan plan, Option<Document> scenarioFile, Portfolios.Documents portfolioFiles) {
        return scenarioFile
                .map(file -> open(file, portfolioFiles).flatMap(other -> beside(plan, other, Place.of(file.name()))))
                .getOrElse(() -> portfolios
                        .read(portfolioFiles, plan.succession().first())
                        .flatMap(rows -> under(plan, rows)));
    }

    private static Validation<Seq<Fault>, Against> beside(Plan plan, Plan other, Place place) {
        Faults faults = new Faults();
        if (plan.scenario().horizon().shared(other.scenario().horizon()).isEmpty()) {
            refuseHorizon("shared-year", plan, other.scenario(), place, faults);
        }
        refuseOtherMeasures(plan, other.scenario(), place, faults);
        return faults.unlessAny(() -> new Against.ByPlan(other, false));
    }

    private static Validation<Seq<Fault>, Against> under(Plan plan, Portfolios.OnFile rows) {
        Faults faults = new Faults();
        refuseVanishing(plan.scenario(), rows, faults);
        return faults.unlessAny(() ->
                new Against.ByPlan(new Plan(plan.compiled(), rows.portfolio(), rows.places(), rows.notices()), true));
    }

    private static void refuseHorizon(String expected, Plan plan, Scenario other, Place place, Faults faults) {
        faults.add(
                place.below("horizon"),
                other.horizon().from() + "-" + other.horizon().to(),
                Expected.of(
                        expected,
                        plan.scenario().horizon().from(),
                        plan.scenario().horizon().to()));
    }

    private static void refuseOtherMeasures(Plan plan, Scenario other, Place place, Faults faults) {
        if (!other.measures().equals(plan.scenario().measures())) {
            faults.add(
                    place.below("measures"),
                    other.measures().id(),
                    Expected.of("same-measures", plan.scenario().measures().id()));
        }
    }

    /** A need's growth together with the scenario's, and with the least that is drawn in its place, must stay above -100 %. */
    private static void refuseVanishing(Scenario scenario, Portfolios.OnFile rows, Faults faults) {
        Percentage drawn = scenario.uncertainty().growth().least();
        Percentage sure = scenario.need().growth();
        boolean isLower = drawn.compareTo(sure) < 0;
        Percentage added = isLower ? drawn : sure;
        Expected expected = Expected.of(isLower ? "growth-with-drawn" : "growth-with-scenario", added);
        Map<ProjectId, Place> places = rows.places();
        for (Project project : rows.portfolio().projects()) {
            if (project.workforce() instanceof Workforce.Need need
                    && need.growth().plus(added).compareTo(Workforce.Need.LEAST_GROWTH) <= 0) {
                faults.add(
                        places.get(project.id())
                                .getOrElse(() -> Place.of(project.id().id()))
                                .below("growth"),
                        need.growth().toString(),
                        expected);
            }
        }
    }
}
