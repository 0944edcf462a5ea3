package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A table of columns aligned by width on screen, where a Chinese character takes two places.
 *
 * @param rows of the same size
 * @param left how many columns from the left are words; the others are numbers
 */
record TextTable(Seq<Seq<String>> rows, int left) {

    static TextTable of(PrintedTable table) {
        Seq<String> heads = table.columns().map(column -> column.head().text());
        return new TextTable(withoutHeads(table).rows.prepend(heads), table.words());
    }

    /** Where the rows speak for themselves. */
    static TextTable withoutHeads(PrintedTable table) {
        return new TextTable(table.rows().map(row -> row.cells().map(PrintedCell::text)), table.words());
    }

    private static final int GAP = 2;

    /**
     * The lines, no wider than so many places where the words and one number fit: columns beyond follow in further
     * blocks, each with the words again.
     *
     * @param most 0 for no end
     */
    Seq<String> lines(int most) {
        Vector<Integer> widths = Vector.range(0, rows.head().size())
                .map(column ->
                        rows.map(row -> Screen.width(row.get(column))).max().getOrElse(0));
        return blocks(widths, most)
                .map(columns -> lines(columns, widths))
                .intersperse(Vector.of(""))
                .flatMap(lines -> lines);
    }

    private Seq<String> lines(Vector<Integer> columns, Vector<Integer> widths) {
        return rows.map(row -> columns.map(column -> pad(row.get(column), widths.get(column), column < left))
                .mkString(" ".repeat(GAP))
                .stripTrailing());
    }

    /** Which columns stand in each block. */
    private Vector<Vector<Integer>> blocks(Vector<Integer> widths, int most) {
        Vector<Integer> words = Vector.range(0, left);
        int wordsWidth = words.map(widths::get).sum().intValue() + GAP * left;
        Vector<Vector<Integer>> blocks = Vector.empty();
        Vector<Integer> block = words;
        int width = wordsWidth;
        for (int column = left; column < widths.size(); column++) {
            int next = widths.get(column) + (block.size() > left ? GAP : 0);
            if (most > 0 && block.size() > left && width + next > most) {
                blocks = blocks.append(block);
                block = words;
                width = wordsWidth;
                next = widths.get(column);
            }
            block = block.append(column);
            width += next;
        }
        return blocks.append(block);
    }

    private static String pad(String cell, int width, boolean toTheLeft) {
        String blanks = " ".repeat(width - Screen.width(cell));
        return toTheLeft ? cell + blanks : blanks + cell;
    }
}
