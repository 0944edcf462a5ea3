package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 情景设定: what a scenario assumes, a line each, also what is as usual. */
public record Settings(Phrases phrases, Measures text) {

    public Seq<Tuple2<String, String>> of(Scenario scenario) {
        CostSettings cost = scenario.cost();
        return Vector.of(
                line("scenario", scenario.name()),
                line(
                        "measures",
                        phrases.in(text.heading().title()) + "（"
                                + text.heading().number() + "）"),
                line(
                        "horizon",
                        scenario.horizon().from() + "–" + scenario.horizon().to()),
                line("pricing", phrases.of("pricing." + scenario.pricing().key())),
                line("costing", phrases.of("costing." + cost.costing(text).key())),
                line("onCost", onCost(cost)),
                line("range", phrases.of("range." + scenario.need().end().key())),
                line("growth", scenario.need().growth().toString()),
                line("standards", standards(scenario.standards())),
                line("districtStandards", districts(cost)),
                line("adjustments", adjustments(scenario.adjustments())));
    }

    private Tuple2<String, String> line(String key, String value) {
        return Tuple.of(phrases.of("setting." + key), value);
    }

    private String onCost(CostSettings cost) {
        return cost.onCost() instanceof CostSettings.OwnOnCost own
                ? own.rate().toString()
                : phrases.of("setting.usual", text.pay().onCost().value());
    }

    private String standards(StandardsRule rule) {
        if (rule instanceof StandardsRule.Given given) {
            return given.steps()
                    .map(step -> phrases.of("standards.step", step.from(), pair(step.standards())))
                    .mkString(phrases.of("and"));
        }
        return phrases.of(rule instanceof StandardsRule.Held ? "standards.held" : "standards.derived");
    }

    private String pair(Standards standards) {
        return phrases.of(
                "standards.pair",
                standards.general().yuanAPersonAYear(),
                standards.special().yuanAPersonAYear());
    }

    private String districts(CostSettings cost) {
        return cost.districtStandards().isEmpty()
                ? phrases.of("none")
                : cost.districtStandards()
                        .toVector()
                        .sortBy(each -> each._1.name())
                        .map(each -> each._1.name() + " " + pair(each._2))
                        .mkString(phrases.of("and"));
    }

    private String adjustments(Seq<Adjustment> adjustments) {
        return adjustments.isEmpty()
                ? phrases.of("none")
                : adjustments
                        .map(each -> each.effective() + " " + uplift(each.uplift()))
                        .mkString(phrases.of("and"));
    }

    private String uplift(Uplift uplift) {
        return uplift.isFlat()
                ? uplift.rates().head().toString()
                : Grade.ALL
                        .filter(grade -> !uplift.rate(grade).equals(Percentage.ZERO))
                        .map(grade -> phrases.of("grade", grade.number()) + " " + uplift.rate(grade))
                        .mkString(" ");
    }
}
