package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 印出的表分页: printed tables on sheets. Short ones of one build share a sheet as long as its page has room. */
record PrintedSheets(Book book, String footer) {

    /** As many rows as a page has place for. */
    private static final int MOST_TOGETHER = 50;

    private static final int HEADING = 5;

    /** Rows of words alone are taller. */
    private static final int WORDS_TIMES = 3;

    /**
     * @param name of the first sheet; the others are called by the titles of their first tables
     */
    void write(String name, Seq<PrintedTable> tables) {
        tables.foldLeft(Vector.<Vector<PrintedTable>>empty(), PrintedSheets::place)
                .forEachWithIndex((together, number) -> {
                    PrintedTable first = together.head();
                    sheet(number == 0 ? book.sheet(name) : book.sheetTitled(first.title()), together);
                });
    }

    private static Vector<Vector<PrintedTable>> place(Vector<Vector<PrintedTable>> sheets, PrintedTable table) {
        return sheets.isEmpty() || !isRoom(sheets.last(), table)
                ? sheets.append(Vector.of(table))
                : sheets.update(sheets.size() - 1, sheets.last().append(table));
    }

    /** Words would make columns too wide for the numbers of another table. */
    private static boolean isRoom(Vector<PrintedTable> above, PrintedTable table) {
        return above.last().words() == table.words()
                && above.append(table).map(PrintedSheets::height).sum().intValue() <= MOST_TOGETHER;
    }

    /** In rows, with the title and the head. */
    private static int height(PrintedTable table) {
        return HEADING + table.rows().size() * (table.isOfWords() ? WORDS_TIMES : 1);
    }

    private void sheet(Grid grid, Vector<PrintedTable> together) {
        PrintedPage page = new PrintedPage(grid);
        if (together.size() == 1) {
            page.writeAlone(together.head(), PrintedPage.Formulas.NONE);
            grid.finish(footer);
        } else {
            together.forEach(table -> page.write(table, PrintedPage.Formulas.NONE));
            grid.finishOnOnePage(footer);
        }
    }
}
