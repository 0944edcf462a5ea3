package cn.shegong.simulation.analysis;

import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;

/** 试算: the budgets of one portfolio by district and year, under any scenario of the same measures. */
public interface Budgeting {

    /**
     * {@return the budgets, CNY by district and fiscal year of the scenario's horizon}
     *
     * @param scenario of the same measures
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    DistrictYears under(Scenario scenario);

    /**
     * {@return what each row costs by fiscal year of the scenario's horizon, in the portfolio's order}
     *
     * @param scenario of the same measures
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    Seq<RowYears> rows(Scenario scenario);

    /**
     * {@return the same for another portfolio}
     *
     * @param other whose budgets are asked for instead
     */
    Budgeting of(Portfolio other);
}
