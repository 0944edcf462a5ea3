package cn.shegong.adapters.office.write;

import static cn.shegong.adapters.office.write.WorkingsLayout.BUDGET;
import static cn.shegong.adapters.office.write.WorkingsLayout.FIRST_BAND;
import static cn.shegong.adapters.office.write.WorkingsLayout.FIRST_GRADE;
import static cn.shegong.adapters.office.write.WorkingsLayout.FLOOR;
import static cn.shegong.adapters.office.write.WorkingsLayout.HEADS;
import static cn.shegong.adapters.office.write.WorkingsLayout.LABOUR;
import static cn.shegong.adapters.office.write.WorkingsLayout.LAST_BAND;
import static cn.shegong.adapters.office.write.WorkingsLayout.LAST_GRADE;
import static cn.shegong.adapters.office.write.WorkingsLayout.PACKAGE;
import static cn.shegong.adapters.office.write.WorkingsLayout.PAY;
import static cn.shegong.adapters.office.write.WorkingsLayout.STANDARD;

import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.simulation.projection.ReferenceModel;
import io.vavr.collection.Vector;

/** 年度测算: a row's heads and what they cost a year, with the formulas that lead from one to the next. */
record AnnualWorkings(ReferenceModel model, Prices prices) {

    /** Heads by grade and by band, then all of them, then the annual figures. */
    Vector<Value> of(WorkingsLine line, int row) {
        return heads(line, row).appendAll(annual(line, row));
    }

    private static Vector<Value> heads(WorkingsLine line, int row) {
        Vector<Value> noGrades = Grade.ALL.map(grade -> Value.blank());
        Vector<Value> noBands = Vector.of(Band.values()).map(band -> Value.blank());
        Value heads = count(line.cost().heads());
        if (line.staff() instanceof Staff.ByGrade staff) {
            return staff.byGrade()
                    .map(grade -> count(grade).ifAny())
                    .appendAll(noBands)
                    .append(heads.by("SUM(" + Letters.across(FIRST_GRADE, LAST_GRADE, row) + ")"));
        }
        if (line.staff() instanceof Staff.ByBand staff) {
            return noGrades.appendAll(Vector.of(Band.values())
                            .map(band -> staff.byBand()
                                    .get(band)
                                    .map(AnnualWorkings::count)
                                    .getOrElse(Value.blank())))
                    .append(heads.by("SUM(" + Letters.across(FIRST_BAND, LAST_BAND, row) + ")"));
        }
        return noGrades.appendAll(noBands).append(heads);
    }

    private static Value count(Figure figure) {
        return Value.count(figure.whole());
    }

    private Vector<Value> annual(WorkingsLine line, int row) {
        String heads = Letters.cell(HEADS, row);
        String standard = Letters.cell(STANDARD, row);
        String floor = heads + "*" + standard;
        var project = line.project();
        Value city = Value.number(model.scenario()
                        .cost()
                        .standard(project.district(), line.field(), line.vintage())
                        .value())
                .by(prices.standard(line.vintage(), line.field(), project.district()));
        Value owing = Value.of(Yuan.ZERO);
        return line.costed()
                .map(costed -> Vector.of(
                        city,
                        money(costed.pay()).by(pay(line, row)),
                        rounded(line, costed.labour(), labour(line, row)),
                        rounded(
                                line,
                                costed.packaged(),
                                labour(line, row) + "/" + prices.labourShare(line.vintage(), line.field())),
                        floorOf(costed, owing).by(floor),
                        money(costed.budget())
                                .by("MAX(" + Letters.cell(PACKAGE, row) + "," + Letters.cell(FLOOR, row) + ")"),
                        labourOwed(line, costed, row)))
                .getOrElse(() -> Vector.of(
                        city,
                        Value.withheld(),
                        Value.withheld(),
                        Value.withheld(),
                        money(line.cost().budget()).by(floor),
                        money(line.cost().budget()).by(Letters.cell(FLOOR, row)),
                        Value.withheld()))
                .append(money(line.cost().supervision()).by(supervision(line, row)));
    }

    /** The floor is an input of the budget. */
    private static Value floorOf(AnnualCost.Costed costed, Value none) {
        return costed.budget().inputs().size() == 2
                ? money(costed.budget().inputs().get(1))
                : none;
    }

    private static Value money(Figure figure) {
        return Value.of(figure.yuan());
    }

    private static Value rounded(WorkingsLine line, Figure figure, String expression) {
        Value value = money(figure);
        return Rounded.formula(line.text().roundings().amount().value(), expression)
                .map(value::by)
                .getOrElse(value);
    }

    private String pay(WorkingsLine line, int row) {
        if (model.scenario().cost().costing(line.text()) == Costing.AVERAGE) {
            return Letters.cell(HEADS, row) + "*" + prices.overallAverage(line.vintage(), line.field());
        }
        boolean byBand = line.staff() instanceof Staff.ByBand;
        return "SUMPRODUCT("
                + (byBand
                        ? Letters.across(FIRST_BAND, LAST_BAND, row) + "," + prices.byBand(line.vintage(), line.field())
                        : Letters.across(FIRST_GRADE, LAST_GRADE, row) + ","
                                + prices.byGrade(line.vintage(), line.field()))
                + ")";
    }

    private String labour(WorkingsLine line, int row) {
        return "12*" + Letters.cell(PAY, row) + "*(1+" + prices.onCost(line.vintage(), line.field()) + ")";
    }

    private Value labourOwed(WorkingsLine line, AnnualCost.Costed costed, int row) {
        Percentage share = line.text().funds().labourShare().value();
        int places = Math.max(0, share.percent().scale()) + 4;
        Value owed = money(costed.labourOwed());
        String due = Letters.cell(BUDGET, row) + "*" + prices.labourShare(line.vintage(), line.field());
        return Rounded.formula(line.text().roundings().labourOwed().value(), due, places)
                .map(rounded -> owed.by("MAX(ROUND(" + rounded + "-" + Letters.cell(LABOUR, row) + ",2),0)"))
                .getOrElse(owed);
    }

    private String supervision(WorkingsLine line, int row) {
        var bands = line.text().funds().supervision().value().bands();
        String fee = prices.supervision(line.vintage(), line.field());
        if (line.staff() instanceof Staff.ByNumber) {
            return Letters.cell(HEADS, row) + "*" + fee;
        }
        boolean byBand = line.staff() instanceof Staff.ByBand;
        String supervised = Vector.of(Band.values())
                .filter(bands::contains)
                .map(band -> byBand
                        ? Letters.cell(FIRST_BAND + band.ordinal(), row)
                        : Letters.across(
                                FIRST_GRADE + Grade.of(band).head().ordinal(),
                                FIRST_GRADE + Grade.of(band).last().ordinal(),
                                row))
                .mkString(",");
        return "SUM(" + supervised + ")*" + fee;
    }
}
