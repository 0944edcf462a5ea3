package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Receipts;
import io.vavr.control.Either;

/**
 * 询问文本: any question of texts of measures, by the use case that answers it.
 *
 * @param texts the measures on file
 * @param receipts makes the answer's receipt
 */
public record AskTexts(MeasuresTexts texts, Receipts receipts) {

    /**
     * {@return the answer to the question, or that a text which it names is not on file}
     *
     * @param question any that the texts on file alone can answer
     */
    public Either<Refusal, Answer> ask(Question.OfTexts question) {
        ShowMeasures show = new ShowMeasures(texts, receipts);
        if (question instanceof Question.TextChanges changes) {
            return show.text(changes.before().id())
                    .flatMap(before -> show.text(changes.after().id())
                            .map(after -> new CompareTexts(receipts).compare(before, after)));
        }
        return question instanceof Question.TextReview review
                ? show.text(review.id().id()).map(new ReviewText(texts, receipts)::review)
                : show.show((Question.Texts) question);
    }
}
