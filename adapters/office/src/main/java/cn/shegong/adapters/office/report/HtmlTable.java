package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Screen;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;

/** 报告中的表: a printed table under its title, whose rows say by their class what they are. */
record HtmlTable(Html html, PrintedTable table) {

    /** Wider ones are set smaller, and the report lies on its side. */
    private static final int MOST_COLUMNS = 9;
    /** With more rows a table goes on on the next page. */
    private static final int MOST_TOGETHER = 20;
    /** Words that take no more places than these stay in one line. */
    private static final int SHORT = 14;

    void write() throws IOException {
        html.tag("h2", table.title());
        if (!table.unit().isEmpty()) {
            html.tag("p", table.unit(), "class", "unit");
        }
        html.tag(
                "table",
                () -> {
                    html.tag("thead", () -> row("part", table.columns().map(PrintedTable.Column::head), "th"));
                    html.tag("tbody", () -> {
                        for (PrintedTable.Row row : table.rows()) {
                            row(row.rank().name().toLowerCase(Locale.ROOT), row.cells(), "td");
                        }
                    });
                },
                "class",
                (table.columns().size() > MOST_COLUMNS ? "wide" : "plain")
                        + (table.rows().size() > MOST_TOGETHER || table.isOfWords() ? "" : " together"));
    }

    private void row(String rank, Seq<PrintedCell> cells, String tag) throws IOException {
        html.tag(
                "tr",
                () -> {
                    for (int i = 0; i < cells.size(); i++) {
                        html.tag(
                                tag,
                                cells.get(i).text(),
                                "class",
                                kind(i, cells.get(i).text()));
                    }
                },
                "class",
                rank);
    }

    private String kind(int column, String text) {
        boolean number = table.columns().get(column).holds() == PrintedTable.Holds.NUMBERS;
        return number ? "number" : Screen.width(text) > SHORT ? "word" : "word short";
    }
}
