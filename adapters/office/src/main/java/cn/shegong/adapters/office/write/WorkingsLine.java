package cn.shegong.adapters.office.write;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.PricedCycle;
import io.vavr.control.Option;

/** 底稿的一行: what one row of the workings is made of. */
record WorkingsLine(Project project, PricedCycle priced, PricedCycle.Run run, Vintage vintage, Staff staff) {

    Cycle cycle() {
        return priced.cycle();
    }

    AnnualCost cost() {
        return run.cost();
    }

    /** By its vintage's text. */
    Measures text() {
        return vintage.text();
    }

    PayField field() {
        return text().payField(project.field());
    }

    Option<AnnualCost.Costed> costed() {
        return cost() instanceof AnnualCost.Costed costed ? Option.some(costed) : Option.none();
    }
}
