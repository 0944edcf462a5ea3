package cn.shegong.simulation.analysis;

import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.scenario.Scenario;

/** 试算: the budgets of one portfolio by district and year, under any scenario of the same measures. */
public interface Budgeting {

    /**
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    DistrictYears under(Scenario scenario);

    /** The same for another portfolio. */
    Budgeting of(Portfolio other);
}
