package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** 查阅措施: the texts on file, or one of them. */
public record ShowMeasures(MeasuresTexts texts, Receipts receipts) {

    public Answer showAll() {
        return answer(texts.onFile());
    }

    public Either<Refusal, Answer> show(String id) {
        Seq<Measures> onFile = texts.onFile();
        return onFile.find(text -> text.id().id().equals(id))
                .map(text -> answer(Vector.of(text)))
                .toEither(new Refusal.Unknown(
                        Refusal.Kind.MEASURES, id, onFile.map(text -> text.id().id())));
    }

    private Answer answer(Seq<Measures> shown) {
        var result = new Result.Texts(shown);
        return new Answer(result, Vector.empty(), receipts.of(shown, result), new Grounds.OfTexts(shown));
    }
}
