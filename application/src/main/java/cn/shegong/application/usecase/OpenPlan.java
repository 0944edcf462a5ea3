package cn.shegong.application.usecase;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
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
        Option<Scenario> scenario = faults.take(scenarios.read(scenarioFile, onFile.map(Measures::id)));
        Measures text = scenario.flatMap(read -> onFile.find(each -> each.id().equals(read.measures())))
                .getOrElse(onFile.head());
        Option<Portfolios.OnFile> portfolio = faults.take(portfolios.read(portfolioFiles, text));
        scenario.forEach(read -> portfolio.forEach(rows -> refuseVanishing(read, rows, faults)));
        return faults.unlessAny(() -> new Plan(
                recent.of(scenario.get(), Succession.from(text, onFile)),
                portfolio.get().portfolio(),
                portfolio.get().places(),
                portfolio.get().notices()));
    }

    /**
     * {@return a plan whose projects stay columns; none where {@link #open} must read them with care}
     *
     * @param scenarioFile the scenario
     * @param projects a long table of projects by grade
     */
    public Option<LargePlan> openLarge(Document scenarioFile, Document projects) {
        Seq<Measures> onFile = texts.onFile();
        return scenarios.read(scenarioFile, onFile.map(Measures::id)).toOption().flatMap(scenario -> {
            Measures text =
                    onFile.find(each -> each.id().equals(scenario.measures())).get();
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
    public Validation<Seq<Fault>, Scenario> openAgainst(Plan plan, Document scenarioFile) {
        return scenarios.read(scenarioFile, texts.onFile().map(Measures::id)).flatMap(scenario -> {
            Faults faults = new Faults();
            Place place = Place.of(scenarioFile.name());
            if (!scenario.horizon().equals(plan.scenario().horizon())) {
                faults.add(
                        place.below("horizon"),
                        scenario.horizon().from() + "-" + scenario.horizon().to(),
                        Expected.of(
                                "same-horizon",
                                plan.scenario().horizon().from(),
                                plan.scenario().horizon().to()));
            }
            if (!scenario.measures().equals(plan.scenario().measures())) {
                faults.add(
                        place.below("measures"),
                        scenario.measures().id(),
                        Expected.of("same-measures", plan.scenario().measures().id()));
            }
            refuseVanishing(scenario, new Portfolios.OnFile(plan.portfolio(), plan.places(), plan.read()), faults);
            return faults.unlessAny(() -> scenario);
        });
    }

    /** A need's growth together with the scenario's, and with the least that is drawn, must stay above -100 %. */
    private static void refuseVanishing(Scenario scenario, Portfolios.OnFile rows, Faults faults) {
        Percentage drawn = scenario.uncertainty().growth().least();
        Percentage sure = scenario.need().growth();
        boolean isLower = drawn.compareTo(Percentage.ZERO) < 0;
        Percentage added = isLower ? sure.plus(drawn) : sure;
        Expected expected =
                isLower ? Expected.of("growth-with-drawn", sure, drawn) : Expected.of("growth-with-scenario", sure);
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
