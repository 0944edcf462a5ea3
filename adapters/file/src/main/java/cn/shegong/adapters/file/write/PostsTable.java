package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 岗位表: what each norm asks for. */
record PostsTable(Print print) {

    private static final int WORDS = 3;

    TextTable of(Seq<Result.PostsRow> rows) {
        Seq<String> head = Vector.of("norm", "client", "category", "quantity", "min", "max", "gap")
                .map(key -> print.word("posts." + key));
        return new TextTable(rows.map(this::row).prepend(head), WORDS);
    }

    private Seq<String> row(Result.PostsRow row) {
        Vector<String> asked = row.asked() instanceof Result.AskedRange range
                ? Vector.of(
                        print.count(range.range().min()),
                        print.count(range.range().max()))
                : Vector.of(print.word("posts.none"), print.word("posts.none"));
        return Vector.of(
                        row.norm().id().id(),
                        print.in(row.norm().client()),
                        row.norm().category().name(),
                        print.count(row.row().quantity()))
                .appendAll(asked)
                .append(AnswerJson.gap(row).map(print::count).getOrElse(""));
    }
}
