package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** 汇总表: groups by fiscal year, a table a series, with total, share and growth. For one sheet. */
final class Summary {

    private static final int FIRST_YEAR = 1;
    private static final int PLACES = 12;
    private static final int MOST_DRAWN = 20;

    private final Grid grid;
    private final Phrases phrases;
    private final Scale scale;
    private final Vector<Integer> years;
    private final Vector<String> names;
    private final String by;
    private final int total;

    /** Where the parts of a group's amount stand on another sheet. */
    interface Parts {
        Option<String> sum(int group, Series series, int year);
    }

    /**
     * @param by what the groups are
     * @param names of the groups
     */
    Summary(Grid grid, Phrases phrases, Scale scale, Seq<Integer> years, String by, Vector<String> names) {
        this.grid = grid;
        this.phrases = phrases;
        this.scale = scale;
        this.years = years.toVector();
        this.by = by;
        this.names = names;
        total = FIRST_YEAR + this.years.size();
    }

    /** Where a table's numbers stand, for its chart. */
    record Table(String title, int head, int first, Vector<Vector<Value>> columns) {}

    /** One series. */
    Table write(Projection projection, Series series, Parts parts) {
        grid.line(Emphasis.SUBTITLE, phrases.of("series." + series.key()));
        grid.line(Emphasis.NOTE, series.isMoney() ? scale.unitLine(phrases) : phrases.of("table.unit." + series.key()));
        boolean adds = series != Series.PROJECTS;
        grid.head(head(adds));
        int first = grid.next();
        int last = first + names.size();
        Vector<Vector<Value>> columns = columns(projection, series);
        for (int row = 0; row < names.size(); row++) {
            grid.row(Emphasis.PLAIN, row(names.get(row), columns, row, last, adds, cell(parts, row, series)));
        }
        boolean ofParts = names.nonEmpty();
        grid.row(
                Emphasis.TOTAL,
                row(
                        phrases.of("table.total"),
                        columns,
                        columns.head().size() - 1,
                        last,
                        adds,
                        year -> ofParts
                                ? Option.some("SUM(" + Letters.down(FIRST_YEAR + year, first, last - 1) + ")")
                                : parts.sum(-1, series, years.get(year))));
        if (series.isMoney()) {
            grid.row(Emphasis.PLAIN, growth(columns.map(Vector::last), last));
        }
        if (series.needsPay() && projection.total().hasWithheld()) {
            known(projection, series);
        }
        grid.skip();
        return new Table(phrases.of("series." + series.key()), first - 2, first - 1, columns);
    }

    /** Of each group of which something is withheld, and of the total: what is known, and of how many rows. */
    private void known(Projection projection, Series series) {
        Vector<YearTable> tables = tables(projection);
        YearTable whole = projection.total();
        Vector<Vector<Value>> columns = Vector.range(0, years.size())
                .map(year -> scale.column(
                        tables.map(table -> new Amount.Money(table.known(series, year))),
                        new Amount.Money(whole.known(series, year))));
        names.append(phrases.of("table.total"))
                .zip(tables.append(whole))
                .zipWithIndex()
                .filter(each -> each._1._2.hasWithheld())
                .forEach(each -> grid.row(
                        Emphasis.PLAIN,
                        columns.map(column -> column.get(each._2)).prepend(known(each._1._1, each._1._2))));
    }

    private Value known(String name, YearTable table) {
        return Value.of(phrases.of(
                "table.known", name, table.rows().known(), table.rows().of()));
    }

    private Vector<YearTable> tables(Projection projection) {
        return names.isEmpty()
                ? Vector.empty()
                : projection.groups().map(Projection.Group::table).toVector();
    }

    /** The groups one on the other, or the total alone where there are too many of them. */
    void draw(Table table, Charts charts) {
        if (!table.columns().forAll(Values::areNumbers)) {
            return;
        }
        Vector<Charts.Line> lines = names.isEmpty() || names.size() > MOST_DRAWN
                ? Vector.of(line(phrases.of("table.total"), table, names.size()))
                : names.zipWithIndex((name, row) -> line(name, table, row));
        charts.stacked(
                table.title() + phrases.inBrackets(scale.unitLine(phrases)),
                grid.next(),
                table.head(),
                FIRST_YEAR,
                years.map(String::valueOf),
                lines);
    }

    private static Charts.Line line(String name, Table table, int row) {
        return new Charts.Line(
                name,
                table.first() + row,
                table.columns()
                        .map(column -> Values.number(column.get(Math.min(row, column.size() - 1)))
                                .doubleValue()));
    }

    private Vector<Value> head(boolean adds) {
        Vector<Value> head = years.map(Value::year).prepend(Value.of(by));
        return adds ? head.append(phrases.value("table.total")).append(phrases.value("summary.share")) : head;
    }

    private Vector<Vector<Value>> columns(Projection projection, Series series) {
        Vector<YearTable> tables = tables(projection);
        return Vector.range(0, years.size()).map(year -> {
            Vector<Amount> amounts = tables.map(table -> table.amount(series, year));
            Amount whole = projection.total().amount(series, year);
            return names.isEmpty() && whole instanceof Amount.Money money
                    ? Vector.of(scale.value(money.yuan()))
                    : scale.column(amounts, whole);
        });
    }

    /** The formula of a cell, by the year's number. */
    private interface Formulas {
        Option<String> of(int year);
    }

    private Formulas cell(Parts parts, int group, Series series) {
        return year -> parts.sum(group, series, years.get(year));
    }

    private Vector<Value> row(
            String name, Vector<Vector<Value>> columns, int row, int last, boolean adds, Formulas formulas) {
        Vector<Value> cells = columns.zipWithIndex((column, year) -> {
            Value value = column.get(row);
            return formulas.of(year).map(value::by).getOrElse(value);
        });
        Vector<Value> named = cells.prepend(Value.of(name));
        if (!adds) {
            return named;
        }
        int at = grid.next();
        BigDecimal sum = Values.number(Values.sum(cells));
        BigDecimal whole = Values.number(Values.sum(columns.map(Vector::last)));
        Value all = Values.areNumbers(cells)
                ? new Value.Numeral(sum, cells.head().look())
                        .by("SUM(" + Letters.across(FIRST_YEAR, total - 1, at) + ")")
                : Value.withheld();
        String over = Letters.fixed(total, last);
        Value share = Values.areNumbers(columns.map(Vector::last))
                ? ratio(sum, whole).by("IF(" + over + "=0,0," + Letters.cell(total, at) + "/" + over + ")")
                : Value.withheld();
        return named.append(all).append(share);
    }

    private Vector<Value> growth(Vector<Value> totals, int last) {
        return Vector.range(0, years.size())
                .map(year -> year == 0
                                || !Values.areNumbers(totals)
                                || Values.number(totals.get(year - 1)).signum() == 0
                        ? Value.withheld()
                        : ratio(
                                        Values.number(totals.get(year)).subtract(Values.number(totals.get(year - 1))),
                                        Values.number(totals.get(year - 1)))
                                .by(Letters.cell(FIRST_YEAR + year, last) + "/"
                                        + Letters.cell(FIRST_YEAR + year - 1, last) + "-1"))
                .prepend(phrases.value("summary.growth"))
                .append(Value.blank())
                .append(Value.blank());
    }

    private static Value ratio(BigDecimal part, BigDecimal whole) {
        return new Value.Numeral(
                whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, PLACES, RoundingMode.HALF_UP), Look.RATE);
    }
}
