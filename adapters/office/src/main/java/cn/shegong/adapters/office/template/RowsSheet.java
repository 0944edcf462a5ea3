package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import io.vavr.collection.Seq;

/**
 * 填报表: a sheet of rows to be filled in. The example stands above the head, each of its cells in words that say so, so that
 * no one's budget has it by mistake; whoever writes over it is told where rows belong.
 */
record RowsSheet(Grid grid, Phrases phrases, Page page, Seq<Column> columns) {

    /** As many rows as are checked while they are filled in; more are read all the same. */
    private static final int CHECKED = 20_000;

    void write() {
        Heads heads = new Heads(phrases, page);
        grid.line(Emphasis.TITLE, phrases.of("title." + page.key()));
        grid.line(Emphasis.NOTE, phrases.of("note." + page.key()));
        grid.row(
                Emphasis.EXAMPLE,
                columns.map(heads::example).map(text -> text.isEmpty() ? Value.blank() : Value.of(text)));
        grid.row(
                columns.map(column -> Value.of(heads.of(column))),
                column -> columns.get(column).required() ? Emphasis.HEAD : Emphasis.MINOR_HEAD);
        grid.freeze(1);
        Validations validations = new Validations(grid.sheet(), phrases);
        columns.forEachWithIndex((column, index) -> {
            grid.input(index, column.kind().look());
            validations.add(column.kind(), index, grid.next(), grid.next() + CHECKED, heads.hint(column));
        });
        grid.finish(phrases.of("title." + page.key()));
    }
}
