package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.input.Unit;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.State;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Values of a scenario's sheet in the forms of its YAML: figures in their units; what stands in hidden columns is told,
 * what no program has reckoned refused.
 */
record ScenarioValues(ReadingLog log, Layout layout) {

    private static final Set<String> RATES = HashSet.of("onCost", "growth", "uplift", "adjustments.uplift")
            .addAll(Vector.of(Band.values()).map(Band::key))
            .addAll(Grade.ALL.map(Grade::key));
    private static final Set<String> STANDARDS = HashSet.of("general", "special");
    private static final String EVERY = "adjustments.every";
    private static final Pattern YEARS = Pattern.compile("[0-9]+ years?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4}) ?年度?");
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private static ColumnKind kind(String key) {
        return RATES.contains(key)
                ? ColumnKind.RATE
                : STANDARDS.contains(key)
                        ? ColumnKind.STANDARD
                        : key.equals(EVERY) ? ColumnKind.LENGTH : ColumnKind.TEXT;
    }

    /**
     * The column of which a cell is the title, or the setting of which it is the name.
     *
     * @param key by which readers know it
     * @param place of the title
     */
    TableColumn column(Cell title, String key, Place place) {
        ColumnKind kind = kind(key);
        Seq<String> stated =
                kind.isNumber() ? HeaderName.of(title.text()).remarks().filter(Unit::isMeant) : Vector.empty();
        Seq<Unit> units =
                stated.flatMap(text -> Unit.of(text, kind.unit().get())).filter(kind::fits);
        if (units.size() < stated.size()) {
            log.faults().add(place, stated.mkString(", "), Expected.of("unit-known"));
        }
        return new TableColumn(title.column(), key, title.text(), kind, units.headOption(), false);
    }

    /** A value as a scalar; blank where a dash stands for nothing. */
    Node of(Cell cell, TableColumn column, Place place) {
        if (layout.hiddenColumns().contains(cell.column())) {
            log.remarks().add(Notice.Code.COLUMNS_HIDDEN, place, TableColumn.letters(cell.column()));
        }
        if (cell.state() == State.NOT_RECKONED) {
            log.faults().add(place, "", Expected.of("formula-reckoned"));
            return new Node.Blank(place);
        }
        String text = column.kind().isNumber()
                ? figure(cell, column, place)
                : YEAR.matcher(Tidy.text(cell.text())).replaceFirst("$1");
        return text.isEmpty() ? new Node.Blank(place) : new Node.Scalar(text, false, place);
    }

    private String figure(Cell cell, TableColumn column, Place place) {
        if (YEARS.matcher(Tidy.text(cell.text())).matches()) {
            return Tidy.text(cell.text());
        }
        Option<String> number = new CellReader(log.faults()).number(cell, column, place);
        return column.kind() == ColumnKind.LENGTH
                ? number.map(text -> years(text, cell, column)).getOrElse("")
                : number.getOrElse("");
    }

    /** A number without a unit is of years. */
    private static String years(String number, Cell cell, TableColumn column) {
        boolean isOfMonths = column.unit().isDefined()
                || cell.unit().isDefined()
                || Quantity.of(cell.text()).exists(each -> each.unit().isDefined());
        BigDecimal[] years = Quantity.of(number)
                .map(each -> each.number().divideAndRemainder(isOfMonths ? MONTHS_OF_YEAR : BigDecimal.ONE))
                .getOrElse(new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ONE});
        return years[1].signum() == 0 ? Quantity.plain(years[0]) + " years" : cell.text();
    }
}
