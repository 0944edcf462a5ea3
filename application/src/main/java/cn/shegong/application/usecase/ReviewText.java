package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Origin;
import cn.shegong.domain.measures.QuotedFigures;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.measures.TextComparison;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 审阅文本: what a text of measures that was read without a fault would change, and what is worth a second look.
 *
 * @param texts the measures on file, among them perhaps the one that is replaced
 * @param receipts makes the answer's receipt
 */
public record ReviewText(MeasuresTexts texts, Receipts receipts) {

    /**
     * {@return what the text would change, and where a figure and its quote may not go together}
     *
     * @param text read without a fault
     */
    public Answer review(Measures text) {
        var result = new Result.TextReviewed(text, changes(text), new QuotedFigures(text).doubts());
        Seq<Notice> notices = Vector.of(Notice.ofDay(Vector.of(text), Option.none()));
        return new Answer(
                result, notices, receipts.of(Vector.of(text), result, notices), new Grounds.OfTexts(Vector.of(text)));
    }

    /** From the text that it replaces, if any. */
    private Seq<TextChange> changes(Measures text) {
        return text.heading().origin() instanceof Origin.Replaces replaces
                ? texts.onFile()
                        .filter(each -> each.id().equals(replaces.id()))
                        .flatMap(before -> new TextComparison(before, text).changes())
                : Vector.empty();
    }
}
