package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.projection.Projection;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 因素分解表: from the first to the second, district by district, step by step, in CNY; each column adds up by formula. */
record WaterfallPage(Grid grid, Phrases phrases) {

    private static final int FIRST_YEAR = 2;
    /** As wide as the names of steps; those of scenarios take more lines. */
    private static final int STEP = 20;

    /**
     * @param order the key of the order in which the steps are taken
     */
    void write(Result.Compared result, String order, Seq<Tuple2<Step, DistrictYears>> steps, String footer) {
        grid.line(
                Emphasis.TITLE,
                phrases.of("compare.title", result.projections().head().scenario()));
        grid.line(Emphasis.SUBTITLE, phrases.of(order));
        grid.line(Emphasis.NOTE, phrases.of("table.unit.yuan"));
        table(result, steps);
        grid.finish(footer);
    }

    private void table(Result.Compared result, Seq<Tuple2<Step, DistrictYears>> steps) {
        Vector<Integer> years = steps.head()._2.years();
        Seq<Value> head = Vector.of("group.district", "compare.step").map(phrases::value);
        grid.head(head.appendAll(years.map(Value::year))
                .appendAll(Option.when(years.size() > 1, () -> phrases.value("table.total"))));
        grid.freeze(FIRST_YEAR);
        grid.narrow(FIRST_YEAR - 1, STEP);
        Vector<String> districts = steps.head()._2.districts();
        for (int i = 0; i < districts.size(); i++) {
            int district = i;
            block(
                    result,
                    years,
                    districts.get(i),
                    (amounts, year) -> amounts.amounts().get(district).get(year),
                    steps);
        }
        block(
                result,
                years,
                phrases.of("table.total"),
                (amounts, year) -> amounts.total().get(year),
                steps);
    }

    /** One district's amount of a year, by the year's number. */
    private interface Row {
        Yuan of(DistrictYears amounts, int year);
    }

    private void block(
            Result.Compared result,
            Vector<Integer> years,
            String name,
            Row row,
            Seq<Tuple2<Step, DistrictYears>> steps) {
        int first = grid.next();
        line(name, end(result, 0), years, year -> row.of(side(result, 0), column(result, 0, year)), Emphasis.PLAIN);
        steps.forEach(step ->
                line("", phrases.of("step." + step._1.key()), years, year -> row.of(step._2, year), Emphasis.PLAIN));
        Vector<Value> last =
                years.zipWithIndex((each, year) -> Value.of(row.of(side(result, 1), column(result, 1, year)))
                        .by("SUM(" + Letters.down(FIRST_YEAR + year, first, first + steps.size()) + ")"));
        line("", end(result, 1), last, Emphasis.TOTAL);
    }

    /** An amount by the year's number. */
    private interface Amounts {
        Yuan of(int year);
    }

    private void line(String name, String step, Vector<Integer> years, Amounts amounts, Emphasis emphasis) {
        line(name, step, Vector.range(0, years.size()).map(year -> Value.of(amounts.of(year))), emphasis);
    }

    private void line(String name, String step, Vector<Value> cells, Emphasis emphasis) {
        String years = Letters.across(FIRST_YEAR, FIRST_YEAR + cells.size() - 1, grid.next());
        Option<Value> sum =
                Option.when(cells.size() > 1, () -> Values.sum(cells).by("SUM(" + years + ")"));
        grid.row(
                emphasis,
                Vector.of(Value.of(name), Value.prose(step)).appendAll(cells).appendAll(sum));
    }

    private static DistrictYears side(Result.Compared result, int which) {
        Vector<Projection> projections = result.projections();
        return DistrictYears.of(which == 0 ? projections.head() : projections.last());
    }

    /** Between years, the one year of a side; between scenarios, each. */
    private static int column(Result.Compared result, int which, int year) {
        return result.years().isEmpty()
                ? year
                : result.projections().head().years().indexOf(result.years().get(which));
    }

    private static String end(Result.Compared result, int which) {
        return result.years().isEmpty()
                ? result.projections().get(which).scenario()
                : result.years().get(which).toString();
    }
}
