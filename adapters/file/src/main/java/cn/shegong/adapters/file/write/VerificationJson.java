package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What came of holding an answer against the same computed again, as JSON and as rows. */
final class VerificationJson {

    private VerificationJson() {}

    static Json.Obj of(Result.Verified result) {
        Receipt given = result.given().receipt();
        return Json.object(
                Tuple.of("file", new Json.Words(result.given().name())),
                Tuple.of("asked", QuestionJson.of(result.given().question())),
                Tuple.of("agrees", new Json.Bool(result.agrees())),
                Tuple.of(
                        "receiptDiffersIn",
                        Json.list(given.partsOther(result.computed())
                                .map(Receipt.Part::key)
                                .map(Json::text))),
                Tuple.of("given", AnswerJson.receipt(given)),
                Tuple.of("computed", AnswerJson.receipt(result.computed())),
                Tuple.of("differences", differences(result, Difference.Kind.FIGURE)),
                Tuple.of("wording", differences(result, Difference.Kind.WORDING)),
                Tuple.of("added", differences(result, Difference.Kind.ADDED)));
    }

    private static Json differences(Result.Verified result, Difference.Kind kind) {
        return Json.list(result.differences()
                .filter(difference -> difference.kind() == kind)
                .map(VerificationJson::difference));
    }

    /** Without a key for the side on which the place is not there. */
    private static Json difference(Difference difference) {
        Json.Obj object = Json.object(
                Tuple.of("path", Json.text(difference.pointer())), Tuple.of("at", Json.text(difference.at())));
        object = difference.given() instanceof Difference.Absent
                ? object
                : object.with("given", held(difference.given()));
        return difference.computed() instanceof Difference.Absent
                ? object
                : object.with("computed", held(difference.computed()));
    }

    private static Json held(Difference.Held held) {
        if (held instanceof Difference.Value value) {
            return Json.text(value.text());
        }
        return held instanceof Difference.Several several
                ? Json.object(Tuple.of("size", Json.number(several.size())))
                : Json.NULL;
    }

    /** A row a difference. */
    static Seq<Seq<String>> rows(Result.Verified result) {
        return result.differences()
                .<Seq<String>>map(difference -> Vector.of(
                        FindingWords.word(difference.kind()),
                        difference.pointer(),
                        difference.at(),
                        cell(difference.given()),
                        cell(difference.computed())))
                .prepend(Vector.of("kind", "path", "at", "given", "computed"));
    }

    private static String cell(Difference.Held held) {
        if (held instanceof Difference.Value value) {
            return value.text();
        }
        if (held instanceof Difference.Several several) {
            return "[" + several.size() + "]";
        }
        return held instanceof Difference.Null ? "null" : "";
    }
}
