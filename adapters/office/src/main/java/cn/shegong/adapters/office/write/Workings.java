package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.PricedCycle;
import cn.shegong.simulation.projection.ProjectYear;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 测算底稿: a row for each project's cycle, or part of one at one vintage: from its heads to its annual budget, and what of
 * it falls into each year, all reckoned on the sheet as well. For one workbook.
 */
final class Workings {

    private static final int OPENING = 3;
    private static final int FROM = 4;
    private static final int TO = 5;
    private static final int FIRST_GRADE = 8;
    private static final int LAST_GRADE = FIRST_GRADE + Grade.ALL.size() - 1;
    private static final int FIRST_BAND = LAST_GRADE + 1;
    private static final int LAST_BAND = FIRST_BAND + Band.values().length - 1;
    private static final int HEADS = LAST_BAND + 1;
    private static final int STANDARD = HEADS + 1;
    private static final int PAY = STANDARD + 1;
    private static final int LABOUR = PAY + 1;
    private static final int PACKAGE = LABOUR + 1;
    private static final int FLOOR = PACKAGE + 1;
    private static final int BUDGET = FLOOR + 1;
    private static final int LABOUR_OWED = BUDGET + 1;
    private static final int SUPERVISION = LABOUR_OWED + 1;
    private static final int FIRST_YEAR = SUPERVISION + 1;

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final Prices prices;
    private final Vector<Series> shown;
    private final Vector<Integer> years;

    Workings(
            Grid grid, Phrases phrases, ReferenceModel model, Prices prices, Seq<Series> shown, Vector<Integer> years) {
        this.grid = grid;
        this.phrases = phrases;
        this.model = model;
        this.prices = prices;
        this.shown = shown.reject(series -> series == Series.PROJECTS).toVector();
        this.years = years;
    }

    void begin() {
        grid.line(Emphasis.TITLE, phrases.of("workings.title"));
        grid.line(Emphasis.NOTE, phrases.of("workings.note"));
        grid.head(Vector.of("id", "district", "field", "opening", "from", "to", "vintage", "pay-field")
                .map(key -> phrases.value("workings." + key))
                .appendAll(Grade.ALL.map(grade -> phrases.value("grade", grade.number())))
                .appendAll(Vector.of(Band.values()).map(band -> phrases.value("detail." + band.key())))
                .appendAll(Vector.of(
                                "heads",
                                "standard",
                                "pay",
                                "labour",
                                "package",
                                "floor",
                                "budget",
                                "labour-owed",
                                "supervision")
                        .map(key -> phrases.value("workings." + key)))
                .appendAll(shown.flatMap(series -> years.map(year -> year(series, year)))));
        grid.freeze(1);
    }

    private Value year(Series series, int year) {
        return Value.of(phrases.of("series." + series.key()) + " " + year);
    }

    void finish(String footer) {
        grid.finish(footer);
    }

    /**
     * The project's rows.
     *
     * @return from the first of them to the one after the last
     */
    Rows write(Project project) {
        Horizon horizon = model.scenario().horizon();
        return write(project, model.cycles(project, horizon.firstMonth(), horizon.end()));
    }

    Rows write(Project project, Seq<PricedCycle> cycles) {
        int first = grid.next();
        for (PricedCycle cycle : cycles) {
            Staff staff = new Staffing(model.scenario().need())
                    .staff(project, cycle.cycle().opening(), cycle.text());
            cycle.runs()
                    .zip(model.stretches(cycle.cycle()))
                    .forEach(run -> row(new Line(project, cycle, run._1, run._2.vintage(), staff)));
        }
        return new Rows(first, grid.next());
    }

    /** Rows of the sheet: from one, before another. */
    record Rows(int from, int before) {

        /** Their sum in a column; none where there are no rows. */
        Option<String> sum(String sheet, int column) {
            return from == before
                    ? Option.none()
                    : Option.some("SUM(" + sheet + Letters.down(column, from, before - 1) + ")");
        }
    }

    /** What a project has in a year: the sum over its rows. */
    Option<String> sum(Rows rows, Series series, int year) {
        return shown.contains(series) ? rows.sum(grid.reference(), column(series, year)) : Option.none();
    }

    /** The annual budget of the first of the rows. */
    String annual(Rows rows) {
        return grid.reference() + Letters.cell(BUDGET, rows.from());
    }

    private int column(Series series, int year) {
        return FIRST_YEAR + shown.indexOf(series) * years.size() + years.indexOf(year);
    }

    /** What one row is made of. */
    private record Line(Project project, PricedCycle priced, PricedCycle.Run run, Vintage vintage, Staff staff) {

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

    private void row(Line line) {
        int row = grid.next();
        grid.row(
                Emphasis.PLAIN,
                about(line)
                        .appendAll(heads(line, row))
                        .appendAll(annual(line, row))
                        .appendAll(byYear(line, row)));
    }

    private Vector<Value> about(Line line) {
        Project project = line.project();
        return Vector.of(
                Value.of(project.id().id()),
                Value.of(project.district().name()),
                Value.of(project.field() + " "
                        + phrases.in(line.text().field(project.field()).name())),
                Value.of(line.cycle().opening()),
                Value.count(line.run().from()),
                Value.count(line.run().to()),
                line.vintage().from().getYear() == 0
                        ? phrases.value("prices.published")
                        : Value.of(line.vintage().from()),
                phrases.value("detail." + line.field().key()));
    }

    private static Vector<Value> heads(Line line, int row) {
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
                                    .map(Workings::count)
                                    .getOrElse(Value.blank())))
                    .append(heads.by("SUM(" + Letters.across(FIRST_BAND, LAST_BAND, row) + ")"));
        }
        return noGrades.appendAll(noBands).append(heads);
    }

    private static Value count(Figure figure) {
        return Value.count(figure.whole());
    }

    private Vector<Value> annual(Line line, int row) {
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

    private static Value rounded(Line line, Figure figure, String expression) {
        Value value = money(figure);
        return Rounded.formula(line.text().roundings().amount().value(), expression)
                .map(value::by)
                .getOrElse(value);
    }

    private String pay(Line line, int row) {
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

    private String labour(Line line, int row) {
        return "12*" + Letters.cell(PAY, row) + "*(1+" + prices.onCost(line.vintage(), line.field()) + ")";
    }

    private Value labourOwed(Line line, AnnualCost.Costed costed, int row) {
        Percentage share = line.text().funds().labourShare().value();
        int places = Math.max(0, share.percent().scale()) + 4;
        Value owed = money(costed.labourOwed());
        String due = Letters.cell(BUDGET, row) + "*" + prices.labourShare(line.vintage(), line.field());
        return Rounded.formula(line.text().roundings().labourOwed().value(), due, places)
                .map(rounded -> owed.by("MAX(ROUND(" + rounded + "-" + Letters.cell(LABOUR, row) + ",2),0)"))
                .getOrElse(owed);
    }

    private String supervision(Line line, int row) {
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

    private Vector<Value> byYear(Line line, int row) {
        PricedCycle alone = new PricedCycle(line.cycle(), line.priced().text(), Vector.of(line.run()));
        return shown.flatMap(series -> years.map(year -> {
            Value amount = Value.of(
                    ProjectYear.of(line.project(), year, Vector.of(alone)).amount(series));
            return accrual(line, series, row, column(series, year))
                    .map(amount::by)
                    .getOrElse(amount)
                    .ifAny();
        }));
    }

    private Option<String> accrual(Line line, Series series, int row, int column) {
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
            case PAY -> Option.some(ofMonthly(PAY, row, column));
            case SUPERVISION -> Option.some(ofMonthly(SUPERVISION, row, column));
            case POST_MONTHS -> Option.some(ofMonthly(HEADS, row, column));
            case PROJECTS -> Option.none();
        };
    }

    /** R(B j / 12) at the year's end less the same at its beginning. */
    private Option<String> ofAnnual(Line line, int annual, int row, int column) {
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
        String year = years.get((column - FIRST_YEAR) % years.size()).toString();
        return "MEDIAN($" + Letters.cell(FROM, row) + ",$" + Letters.cell(TO, row) + ",12*(" + year
                + (more == 0 ? "" : "+1") + "-YEAR(" + opening + "))+1-MONTH(" + opening + "))";
    }
}
