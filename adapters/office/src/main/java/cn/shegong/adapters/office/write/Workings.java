package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.PricedCycle;
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

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final AnnualWorkings annual;
    private final YearlyWorkings yearly;
    private final WorkingsLayout layout;

    Workings(
            Grid grid, Phrases phrases, ReferenceModel model, Prices prices, Seq<Series> shown, Vector<Integer> years) {
        this.grid = grid;
        this.phrases = phrases;
        this.model = model;
        layout = new WorkingsLayout(
                shown.reject(series -> series == Series.PROJECTS).toVector(), years);
        annual = new AnnualWorkings(model, prices);
        yearly = new YearlyWorkings(layout);
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
                .appendAll(layout.shown().flatMap(series -> layout.years().map(year -> year(series, year)))));
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
                    .forEach(run -> row(new WorkingsLine(project, cycle, run._1, run._2.vintage(), staff)));
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
        return layout.shown().contains(series)
                ? rows.sum(grid.reference(), layout.column(series, year))
                : Option.none();
    }

    /** The annual budget of the first of the rows. */
    String annual(Rows rows) {
        return grid.reference() + Letters.cell(WorkingsLayout.BUDGET, rows.from());
    }

    private void row(WorkingsLine line) {
        int row = grid.next();
        grid.row(Emphasis.PLAIN, about(line).appendAll(annual.of(line, row)).appendAll(yearly.of(line, row)));
    }

    private Vector<Value> about(WorkingsLine line) {
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
}
