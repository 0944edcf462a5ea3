package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.TextComparison;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 比较文本: in what a later text of measures is not an earlier one.
 *
 * @param receipts makes the answer's receipt
 */
public record CompareTexts(Receipts receipts) {

    /**
     * {@return in what the later text is not the earlier one, item by item}
     *
     * @param before the earlier text
     * @param after the later text
     */
    public Answer compare(Measures before, Measures after) {
        var comparison = new TextComparison(before, after);
        var result = new Result.TextsCompared(comparison, comparison.changes());
        Seq<Notice> notices = Vector.of(Notice.ofDay(Vector.of(before, after), Option.none()));
        var texts = Vector.of(before, after);
        return new Answer(result, notices, receipts.of(texts, result, notices), new Grounds.OfTexts(texts));
    }
}
