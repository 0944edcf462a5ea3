package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.input.Node;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Holds an answer that was given against one computed again, in the language whose words are the given one's. */
public record AnswerDifferences(Words words) {

    private static final String RECEIPT = "receipt";

    /** Receipts aside. */
    public Seq<Difference> between(GivenAnswer given, Answer computed) {
        return Vector.of(Language.values())
                .map(language -> between(given, computed, language))
                .minBy(differences -> differences.size())
                .get();
    }

    private Seq<Difference> between(GivenAnswer given, Answer computed, Language language) {
        Json.Obj anew = new AnswerJson(words, language).of(computed);
        boolean sameProgram =
                given.receipt().version().equals(computed.receipt().version());
        return new JsonDifferences(sameProgram)
                .between(
                        Node.Mapping.of(
                                given.content().entries().remove(RECEIPT),
                                given.content().place()),
                        anew.without(RECEIPT));
    }
}
