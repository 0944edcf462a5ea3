package cn.shegong.adapters.office.write;

import static cn.shegong.adapters.office.write.WorkingsLayout.BUDGET;
import static cn.shegong.adapters.office.write.WorkingsLayout.FROM;
import static cn.shegong.adapters.office.write.WorkingsLayout.HEADS;
import static cn.shegong.adapters.office.write.WorkingsLayout.LABOUR;
import static cn.shegong.adapters.office.write.WorkingsLayout.LABOUR_OWED;
import static cn.shegong.adapters.office.write.WorkingsLayout.OPENING;
import static cn.shegong.adapters.office.write.WorkingsLayout.PACKAGE;
import static cn.shegong.adapters.office.write.WorkingsLayout.PAY;
import static cn.shegong.adapters.office.write.WorkingsLayout.SUPERVISION;
import static cn.shegong.adapters.office.write.WorkingsLayout.TO;

import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.simulation.projection.PricedCycle;
import cn.shegong.simulation.projection.ProjectYear;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 分年计提: what of a row's annual figures falls into each year, with the formulas of its months. */
record YearlyWorkings(WorkingsLayout layout) {

    Vector<Value> of(WorkingsLine line, int row) {
        PricedCycle alone = new PricedCycle(line.cycle(), line.priced().text(), Vector.of(line.run()));
        return layout.shown()
                .flatMap(series -> layout.years().map(year -> {
                    Value amount = Value.of(ProjectYear.of(line.project(), year, Vector.of(alone))
                            .amount(series));
                    return accrual(line, series, row, layout.column(series, year))
                            .map(amount::by)
                            .getOrElse(amount)
                            .ifAny();
                }));
    }

    private Option<String> accrual(WorkingsLine line, Series series, int row, int column) {
        if (series.needsPay() && line.costed().isEmpty()) {
            return Option.none();
        }
        return switch (series) {
            case BUDGET -> ofAnnual(line, BUDGET, row, column);
            case LABOUR -> ofAnnual(line, LABOUR, row, column);
            case LABOUR_OWED -> ofAnnual(line, LABOUR_OWED, row, column);
            case FLOOR_TOP_UP ->
                ofAnnual(line, BUDGET, row, column)
                        .flatMap(budget -> ofAnnual(line, PACKAGE, row, column)
                                .map(packaged -> "(" + budget + ")-(" + packaged + ")"));
            case OTHER_FUNDS ->
                ofAnnual(line, BUDGET, row, column)
                        .flatMap(budget -> ofAnnual(line, LABOUR, row, column)
                                .flatMap(labour -> ofAnnual(line, LABOUR_OWED, row, column)
                                        .map(owed -> "(" + budget + ")-(" + labour + ")-(" + owed + ")-"
                                                + ofMonthly(SUPERVISION, row, column))));
            case PAY -> Option.some(ofMonthly(PAY, row, column));
            case SUPERVISION -> Option.some(ofMonthly(SUPERVISION, row, column));
            case POST_MONTHS -> Option.some(ofMonthly(HEADS, row, column));
            case PROJECTS -> Option.none();
        };
    }

    /** R(B j / 12) at the year's end less the same at its beginning. */
    private Option<String> ofAnnual(WorkingsLine line, int annual, int row, int column) {
        var rounding = line.priced().text().roundings().amount().value();
        String amount = "$" + Letters.cell(annual, row);
        return Rounded.formula(rounding, amount + "*" + months(row, column, 1) + "/12")
                .flatMap(to -> Rounded.formula(rounding, amount + "*" + months(row, column, 0) + "/12")
                        .map(from -> to + "-" + from));
    }

    private String ofMonthly(int monthly, int row, int column) {
        return "$" + Letters.cell(monthly, row) + "*(" + months(row, column, 1) + "-" + months(row, column, 0) + ")";
    }

    /** Months of the cycle before the year, or to its end: within the row's. */
    private String months(int row, int column, int more) {
        String opening = "$" + Letters.cell(OPENING, row);
        String year = Integer.toString(layout.year(column));
        return "MEDIAN($" + Letters.cell(FROM, row) + ",$" + Letters.cell(TO, row) + ",12*(" + year
                + (more == 0 ? "" : "+1") + "-YEAR(" + opening + "))+1-MONTH(" + opening + "))";
    }
}
