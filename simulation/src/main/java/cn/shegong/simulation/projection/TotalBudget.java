package cn.shegong.simulation.projection;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Portfolio;

/** 预算合计: what a portfolio is budgeted at in all years of the horizon together, under one model or another. */
public interface TotalBudget {

    /**
     * {@return the budgets of all rows and years, CNY}
     *
     * @param model the scenario, its texts and its vintages
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    Yuan under(ReferenceModel model);

    /**
     * {@return what the reference model computes}
     *
     * @param portfolio whose budgets are added up
     */
    static TotalBudget of(Portfolio portfolio) {
        return model -> new Projector(model)
                .project(portfolio, Grouping.DISTRICT, done -> {})
                .total()
                .allYears(Series.BUDGET);
    }
}
