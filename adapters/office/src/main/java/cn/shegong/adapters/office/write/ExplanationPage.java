package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Precision;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.IdentityHashMap;

/** 数字由来: a figure as a tree, each value reckoned on the sheet from those below it. For one sheet. */
final class ExplanationPage {

    private static final int VALUE = 2;
    private static final int MOST_OUTLINED = 7;
    private static final int PLACES = 14;

    private final Grid grid;
    private final Phrases phrases;
    private final IdentityHashMap<Figure, Integer> rows = new IdentityHashMap<>();

    ExplanationPage(Grid grid, Phrases phrases) {
        this.grid = grid;
        this.phrases = phrases;
    }

    /**
     * @param printed the same tree, a row a figure: level, name, value, unit, formula, source
     */
    void write(Result.Explanation explanation, PrintedTable printed, String footer) {
        grid.line(Emphasis.TITLE, printed.title());
        grid.line(Emphasis.NOTE, phrases.of("explain.note"));
        grid.head(printed.columns().map(column -> Value.of(column.head().text())));
        grid.freeze(2);
        Vector<Figure> figures =
                open(explanation.figure(), 0, explanation.asked().depth());
        int first = grid.next();
        figures.forEachWithIndex((figure, index) -> rows.putIfAbsent(figure, first + index));
        printed.rows().zip(figures).forEach(row -> row(row._1.cells().map(PrintedCell::text), row._2));
        grid.finish(footer);
    }

    /** In the order of the printed rows. */
    private static Vector<Figure> open(Figure figure, int level, int depth) {
        Seq<Figure> inputs = level == depth ? Vector.empty() : figure.inputs();
        return inputs.toVector().flatMap(input -> open(input, level + 1, depth)).prepend(figure);
    }

    private void row(Seq<String> printed, Figure figure) {
        int level = Integer.parseInt(printed.get(0));
        Value value = new Value.Numeral(figure.value().toDecimal(PLACES), look(figure));
        grid.row(
                Emphasis.PLAIN,
                Vector.of(
                        Value.count(level),
                        Value.of("  ".repeat(level) + printed.get(1)),
                        formula(figure).map(value::by).getOrElse(value),
                        Value.of(printed.get(3)),
                        Value.worded(printed.get(4)),
                        Value.worded(printed.get(5))));
        grid.outline(Math.min(level, MOST_OUTLINED));
    }

    private static Look look(Figure figure) {
        return switch (figure.unit()) {
            case CNY -> Look.MONEY;
            case SHARE -> Look.RATE;
            default -> Look.NUMBER;
        };
    }

    /** Where all that it is computed from stands on the sheet, and spreadsheets know the way. */
    private Option<String> formula(Figure figure) {
        if (!(figure instanceof Figure.Computed computed) || !computed.inputs().forAll(rows::containsKey)) {
            return Option.none();
        }
        Vector<String> inputs = computed.inputs()
                .map(input -> Letters.cell(VALUE, rows.getOrDefault(input, 0)))
                .toVector();
        Option<String> exact = new FormulaCells(inputs).of(computed.formula());
        return computed.precision() instanceof Precision.Rounded rounded
                ? exact.flatMap(expression -> Rounded.settled(rounded.rounding().value(), expression))
                : exact;
    }
}
