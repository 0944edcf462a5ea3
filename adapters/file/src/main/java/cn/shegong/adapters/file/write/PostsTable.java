package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 岗位表: what each norm asks for. */
record PostsTable(Print print) {

    PrintedTable of(Seq<Result.PostsRow> rows) {
        return PrintedTable.of(
                print.ofWords("posts.norm", "posts.client", "posts.category")
                        .appendAll(print.ofNumbers("posts.quantity", "posts.min", "posts.max", "posts.gap")),
                rows.map(this::row));
    }

    private Row row(Result.PostsRow row) {
        PrintedCell none = print.cells().word("posts.none");
        Vector<PrintedCell> asked = row.asked() instanceof Result.AskedRange range
                ? Vector.of(
                        Cells.count(range.range().min()),
                        Cells.count(range.range().max()))
                : Vector.of(none, none);
        return Row.part(Vector.of(
                        Cells.words(row.norm().id().id()),
                        Cells.words(print.in(row.norm().client())),
                        Cells.words(row.norm().category().name()),
                        Cells.count(row.row().quantity()))
                .appendAll(asked)
                .append(AnswerJson.gap(row).map(Cells::count).getOrElse(PrintedCell.blank())));
    }
}
