package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.coverage.Coverage;
import cn.shegong.domain.measures.Inventory;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Origin;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 审阅: what a whole text of measures is, whom it replaces and from when, and what is worth a second look. */
record TextReviewLines(Print print) {

    /** The first says that it is whole. */
    Vector<String> of(Result.TextReviewed result) {
        Measures text = result.text();
        Seq<Item> items = new Inventory(text).items();
        return Vector.of(
                        phrase(
                                "review.valid",
                                text.id(),
                                print.in(text.heading().title())),
                        phrase(
                                "measures.validity",
                                text.validity().from(),
                                text.validity().to()),
                        origin(text, result.changes()),
                        phrase(
                                "review.items",
                                items.size(),
                                items.count(item -> item.source().exists(Source::isInterpretation)),
                                text.heading().checked()))
                .appendAll(result.doubts()
                        .map(doubt -> phrase(
                                "review.doubt",
                                items().name(doubt.item()),
                                items().value(doubt.item()),
                                doubt.quote())))
                .appendAll(unexplained(text));
    }

    private Option<String> unexplained(Measures text) {
        Seq<Coverage> left = Coverage.of(text).filter(Coverage::isUnexplained);
        return Option.when(
                !left.isEmpty(),
                () -> phrase(
                        "review.unexplained",
                        left.map(each -> items().ordinal(each.clause().number()))
                                .mkString(print.word("list.comma"))));
    }

    private String origin(Measures text, Seq<TextChange> changes) {
        return text.heading().origin() instanceof Origin.Replaces replaces
                ? phrase(
                        "review.replaces",
                        replaces.id(),
                        text.validity().firstMonth(),
                        changes.count(TextReviewLines::isOther))
                : print.word("review.first");
    }

    /** What is said itself, and not only where. */
    private static boolean isOther(TextChange change) {
        return change.item().kind().isText() || !(change instanceof TextChange.SourcedOtherwise);
    }

    private ItemWords items() {
        return new ItemWords(print.words(), print.language());
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
