package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.measures.TextComparison;
import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * 变动表: figures that differ as a table; words of the text, and sources and their readings, passage by passage.
 *
 * @param columns how wide the page is; 0 where there is no end
 */
record TextChangesTable(Print print, int columns) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");
    private static final int MOST_CELL = 24;

    String title(TextComparison comparison) {
        return phrase("diff.title", comparison.before().id(), comparison.after().id());
    }

    /**
     * @param title how the head of a part is written
     */
    Vector<String> of(Seq<TextChange> changes, UnaryOperator<String> title) {
        if (changes.isEmpty()) {
            return Vector.of(print.word("diff.none"));
        }
        Seq<TextChange> words = changes.filter(this::isPassage);
        Seq<TextChange> sources = changes.removeAll(words).filter(TextChange.SourcedOtherwise.class::isInstance);
        Seq<TextChange> figures = changes.removeAll(words).removeAll(sources);
        return part("diff.figures", title, figures, lines(figures))
                .appendAll(part("diff.words", title, words, words.toVector().flatMap(this::passage)))
                .appendAll(part("diff.sources", title, sources, sources(sources)))
                .dropRight(1);
    }

    /** What is too long for a cell. */
    private boolean isPassage(TextChange change) {
        return change.item().kind().isText()
                || (!(change instanceof TextChange.SourcedOtherwise)
                        && TextChanges.before(change)
                                .toVector()
                                .appendAll(TextChanges.after(change))
                                .exists(item -> Screen.width(items().value(item)) > MOST_CELL));
    }

    private Vector<String> part(
            String key, UnaryOperator<String> title, Seq<TextChange> changes, Vector<String> lines) {
        return changes.isEmpty()
                ? Vector.empty()
                : lines.prepend(title.apply(phrase(key, changes.size()))).append("");
    }

    private Vector<String> lines(Seq<TextChange> changes) {
        return TextTable.of(table(changes)).lines(columns).toVector();
    }

    /** A change a row. */
    PrintedTable table(Seq<TextChange> changes) {
        return PrintedTable.of(
                print.ofWords("diff.figure", "diff.from", "diff.to", "diff.clause")
                        .appendAll(print.ofNumbers("diff.change")),
                changes.map(change -> Row.words(Vector.of(
                        items().name(change.item()),
                        cell(TextChanges.before(change)),
                        cell(TextChanges.after(change)),
                        items().place(change.item()),
                        share(change)))));
    }

    private String cell(Option<Item> item) {
        return item.map(items()::value).getOrElse(() -> print.word("diff.absent"));
    }

    /** By how many per cent a number went up or down; a share, by how many points. */
    private String share(TextChange change) {
        if (!(change instanceof TextChange.Altered altered)) {
            return "";
        }
        String from = altered.before().value().zh();
        String to = altered.item().value().zh();
        if (!NUMBER.matcher(from).matches()
                || !NUMBER.matcher(to).matches()
                || number(from).signum() == 0) {
            return "";
        }
        Fraction more = number(to).minus(number(from));
        String sign = more.signum() > 0 ? "+" : "";
        return to.endsWith("%")
                ? phrase(
                        "diff.points",
                        sign + more.toDecimal(2).stripTrailingZeros().toPlainString())
                : sign + Rates.percent(more.dividedBy(number(from)));
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text.replace("%", "")));
    }

    /** A clause, a note or a title, cut down to where it differs. */
    private Vector<String> passage(TextChange change) {
        String before = TextChanges.before(change).map(items()::value).getOrElse("");
        String after = TextChanges.after(change).map(items()::value).getOrElse("");
        MarkedChanges marked = MarkedChanges.between(before, after);
        return both(
                items().name(change.item()),
                before.isEmpty() ? "" : marked.markedBefore(),
                after.isEmpty() ? "" : marked.markedAfter());
    }

    /** What stood in one place and stands in another together. */
    private Vector<String> sources(Seq<TextChange> changes) {
        return changes.groupBy(change -> Vector.of(
                        TextChanges.before(change).map(items()::whole).getOrElse(""), items().whole(change.item())))
                .toVector()
                .flatMap(same -> both(
                        same._2.map(TextChange::item).map(items()::name).mkString(print.word("list.comma")),
                        same._1.head(),
                        same._1.last()));
    }

    private Vector<String> both(String name, String before, String after) {
        return Screen.broken(name, "  ", columns).appendAll(lines("- ", before)).appendAll(lines("+ ", after));
    }

    private Vector<String> lines(String sign, String text) {
        return text.isEmpty() ? Vector.empty() : Screen.broken("  " + sign + text, "    ", columns);
    }

    private ItemWords items() {
        return new ItemWords(print.words(), print.language());
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
