package cn.shegong.adapters.file.write;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.District;
import cn.shegong.domain.staffing.RangeEnd;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A scenario as JSON, in the keys of its files; a setting that is absent or has its default is left out. */
final class ScenarioJson {

    private ScenarioJson() {}

    static Json.Obj of(Scenario scenario) {
        CostSettings cost = scenario.cost();
        return Json.object(
                        Tuple.of("scenario", Json.text(scenario.name())),
                        Tuple.of("measures", Json.text(scenario.measures().id())),
                        Tuple.of("horizon", horizon(scenario.horizon())))
                .with(
                        "pricing",
                        Option.of(scenario.pricing())
                                .filter(pricing -> pricing != Pricing.LOCKED)
                                .map(pricing -> Json.text(pricing.key())))
                .with("costing", costing(cost.costing()))
                .with("onCost", onCost(cost.onCost()))
                .with(
                        "districtStandards",
                        Option.when(
                                cost.districtStandards().nonEmpty(),
                                () -> Json.object(cost.districtStandards()
                                        .mapKeys(District::name)
                                        .mapValues(ScenarioJson::standards))))
                .with(
                        "range",
                        Option.when(
                                scenario.need().end() != RangeEnd.MIN,
                                () -> Json.text(scenario.need().end().key())))
                .with("growth", rate(scenario.need().growth()))
                .with("standards", rule(scenario.standards()))
                .with("adjustments", list(scenario.adjustments()))
                .with("uncertainty", uncertainty(scenario.uncertainty()));
    }

    private static Json horizon(Horizon horizon) {
        return Json.object(Tuple.of("from", Json.number(horizon.from())), Tuple.of("to", Json.number(horizon.to())));
    }

    private static Option<Json> costing(CostSettings.CostingChoice choice) {
        return choice instanceof CostSettings.OwnCosting own
                ? Option.some(Json.text(own.costing().key()))
                : Option.none();
    }

    private static Option<Json> onCost(CostSettings.OnCost onCost) {
        return onCost instanceof CostSettings.OwnOnCost own
                ? Option.some(Json.text(own.rate().toString()))
                : Option.none();
    }

    /** Zero is the default. */
    private static Option<Json> rate(Percentage rate) {
        return Option.when(!rate.equals(Percentage.ZERO), () -> Json.text(rate.toString()));
    }

    private static Option<Json> rule(StandardsRule rule) {
        if (rule instanceof StandardsRule.Held) {
            return Option.some(Json.text("held"));
        }
        if (rule instanceof StandardsRule.DerivedUnder under) {
            return Option.some(Json.object(
                    Tuple.of("derivedUnder", Json.list(under.adjustments().map(ScenarioJson::adjustment)))));
        }
        return rule instanceof StandardsRule.Given given
                ? Option.some(Json.list(given.steps().map(ScenarioJson::step)))
                : Option.none();
    }

    private static Json.Obj step(StandardsRule.Step step) {
        return Json.object(Tuple.of("from", Json.text(step.from().toString()))).and(standards(step.standards()));
    }

    private static Json.Obj standards(Standards standards) {
        return Json.object(
                Tuple.of("general", Json.number(standards.general().yuanAPersonAYear())),
                Tuple.of("special", Json.number(standards.special().yuanAPersonAYear())));
    }

    private static Option<Json> list(Seq<Adjustment> adjustments) {
        return Option.when(adjustments.nonEmpty(), () -> Json.list(adjustments.map(ScenarioJson::adjustment)));
    }

    private static Json adjustment(Adjustment adjustment) {
        return Json.object(
                Tuple.of("effective", Json.text(adjustment.effective().toString())),
                Tuple.of("uplift", uplift(adjustment.uplift())));
    }

    /** One rate, or those of the grades; a grade left out has 0 %. */
    private static Json uplift(Uplift uplift) {
        if (uplift.isFlat()) {
            return Json.text(uplift.rates().head().toString());
        }
        return Json.object(Grade.ALL
                .filter(grade -> !uplift.rate(grade).equals(Percentage.ZERO))
                .toLinkedMap(grade ->
                        Tuple.of(grade.key(), Json.text(uplift.rate(grade).toString()))));
    }

    private static Option<Json> uncertainty(Uncertainty uncertainty) {
        Json.Obj drawn = Json.object()
                .with(
                        "adjustments",
                        Option.when(
                                uncertainty.uplifts().nonEmpty(),
                                () -> Json.list(uncertainty.uplifts().map(ScenarioJson::uplift))))
                .with(
                        "growth",
                        uncertainty.growth() instanceof Uncertainty.DrawnGrowth growth
                                ? Option.some(distribution(growth.added()))
                                : Option.none())
                .with("correlation", rate(uncertainty.correlation()));
        return Option.when(drawn.entries().nonEmpty(), drawn);
    }

    private static Json uplift(Uncertainty.UncertainUplift uplift) {
        return Json.object(
                Tuple.of("effective", Json.text(uplift.effective().toString())),
                Tuple.of("uplift", distribution(uplift.uplift())));
    }

    private static Json distribution(Distribution distribution) {
        if (distribution instanceof Distribution.Normal normal) {
            return Json.object(Tuple.of(
                    "normal",
                    Json.object(
                            text("mean", normal.mean()),
                            text("deviation", normal.deviation()),
                            text("least", normal.least()),
                            text("most", normal.most()))));
        }
        if (distribution instanceof Distribution.Triangular triangular) {
            return Json.object(Tuple.of(
                    "triangular",
                    Json.object(
                            text("least", triangular.least()),
                            text("likely", triangular.likely()),
                            text("most", triangular.most()))));
        }
        if (distribution instanceof Distribution.Uniform uniform) {
            return Json.object(
                    Tuple.of("uniform", Json.object(text("least", uniform.least()), text("most", uniform.most()))));
        }
        if (distribution instanceof Distribution.Discrete discrete) {
            return Json.object(Tuple.of(
                    "discrete",
                    Json.list(discrete.rates()
                            .map(each -> Json.object(
                                    text("rate", each.rate()), Tuple.of("weight", Json.number(each.weight())))))));
        }
        return Json.object(Tuple.of(
                "given",
                Json.list(((Distribution.Given) distribution).draws().map(rate -> Json.text(rate.toString())))));
    }

    private static io.vavr.Tuple2<String, Json> text(String key, Percentage rate) {
        return Tuple.of(key, Json.text(rate.toString()));
    }
}
