package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;

/**
 * 查阅措施: the texts on file, or one of them.
 *
 * @param texts the measures on file
 * @param receipts makes the answer's receipt
 */
public record ShowMeasures(MeasuresTexts texts, Receipts receipts) {

    /**
     * {@return all texts on file, oldest first}
     *
     * @param asOf the day on which it is asked whether they are in force; left blank where it is not
     */
    public Answer showAll(Entry<LocalDate> asOf) {
        return answer(texts.onFile(), asOf);
    }

    /**
     * {@return one text, or that there is none of that id}
     *
     * @param id such as stands in a scenario
     * @param asOf the day on which it is asked whether it is in force; left blank where it is not
     */
    public Either<Refusal, Answer> show(String id, Entry<LocalDate> asOf) {
        return text(id).map(text -> answer(Vector.of(text), asOf));
    }

    /**
     * {@return one text without what is said of it, or that there is none of that id}
     *
     * @param id such as stands in a scenario
     */
    public Either<Refusal, Measures> text(String id) {
        Seq<Measures> onFile = texts.onFile();
        return onFile.find(text -> text.id().id().equals(id))
                .toEither(new Refusal.Unknown(new Refusal.Absent(
                        Refusal.Kind.MEASURES, id, onFile.map(text -> text.id().id()))));
    }

    /**
     * {@return the texts that a question names, in its order, or that one of them is not on file}
     *
     * @param question the texts' ids and perhaps a day
     */
    public Either<Refusal, Answer> show(Question.Texts question) {
        return Either.sequenceRight(question.ids().map(MeasuresId::id).map(this::text))
                .map(named -> answer(named, question.asOf()));
    }

    private Answer answer(Seq<Measures> shown, Entry<LocalDate> asOf) {
        var result = new Result.Texts(shown, asOf);
        Seq<Notice> notices = Vector.of(Notice.ofDay(shown, asOf.toOption()));
        return new Answer(result, notices, receipts.of(shown, result, notices), new Grounds.OfTexts(shown));
    }
}
