package example;

import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.RangeEnd;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/** A district's budget, from Java values alone: prints {@code 福田区 CNY 163000.00, …}. */
public final class Budget {

    private Budget() {}

    public static void main(String[] arguments) {
        var onFile = MeasuresFiles.own().onFile();
        var text = onFile.last();
        var heads = new Workforce.ByGrade(Vector.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L));
        var contract = new Contract(YearMonth.of(2027, 1), true, CycleLength.USUAL);
        var project = new Project(new ProjectId("P1"), new District("福田区"), 4, contract, heads, HashMap.empty());
        var raise = new Adjustment(YearMonth.of(2028, 1), Uplift.flat(Percentage.parse("5.00%")));
        var scenario = new Scenario(
                "up 5 %",
                text.id(),
                new Horizon(2027, 2030),
                Pricing.LOCKED,
                new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty()),
                new NeedSettings(RangeEnd.MIN, Percentage.ZERO),
                new StandardsRule.Derived(),
                Vector.of(raise));
        var portfolio = new Portfolio(Vector.of(project));
        var plan = Plan.of(scenario, Succession.from(text, onFile), portfolio);
        var projection = plan.projector().project(portfolio, Grouping.DISTRICT, done -> {});
        projection.groups().forEach(group -> {
            var budget = group.table().amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan());
            System.out.println(group.name().get() + " " + budget.mkString(", "));
        });
    }
}
