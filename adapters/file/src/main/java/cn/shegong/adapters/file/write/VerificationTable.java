package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 核验表: whether an answer comes out the same, in what its receipt differs, and each figure that does. */
record VerificationTable(Print print) {

    private static final int MOST_PRINTED = 100;
    private static final int MOST_VALUE = 60;
    private static final int RECEIPT_DIGITS = 16;

    String title(Result.Verified result) {
        return phrase("verify.title", result.given().name());
    }

    Vector<String> verdict(Result.Verified result) {
        long figures = result.differences().count(VerificationTable::isFigure);
        long wording = result.differences().size() - figures;
        String key = result.agrees() ? "verify.same" : figures == 0 ? "verify.receipt-only" : "verify.different";
        Vector<String> lines = Vector.of(phrase("verify.asked", asked(result)), phrase(key, print.count(figures)));
        return wording == 0 ? lines : lines.append(phrase("verify.wording", print.count(wording)));
    }

    /** The question by its words, such as {@code projection, by district}. */
    private String asked(Result.Verified result) {
        return QuestionJson.of(result.given().question())
                .entries()
                .map(entry -> entry._1.equals("kind")
                        ? print.word("asked." + value(entry._2))
                        : print.word("asked." + entry._1) + " "
                                + (entry._1.equals("by") ? print.group(value(entry._2)) : value(entry._2)))
                .mkString(print.word("list.comma"));
    }

    private static String value(Json value) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        return value instanceof Json.Array list
                ? Vector.ofAll(list.items()).map(VerificationTable::value).mkString(" ")
                : Long.toString(((Json.Whole) value).number());
    }

    /** Each part of the receipt, where one differs. */
    TextTable receipts(Result.Verified result) {
        Receipt given = result.given().receipt();
        Seq<Receipt.Part> parts = given.partsOther(result.computed());
        Seq<Seq<String>> rows = parts.map(part -> Vector.of(
                print.word("verify.part." + part.key()),
                digits(given, part),
                digits(result.computed(), part),
                print.word("verify.means." + part.key())));
        return new TextTable(
                rows.prepend(Vector.of(
                        print.word("verify.receipt"),
                        print.word("verify.given"),
                        print.word("verify.computed"),
                        print.word("verify.means"))),
                4);
    }

    private static String digits(Receipt receipt, Receipt.Part part) {
        String all = part.of(receipt);
        return all.substring(0, Math.min(RECEIPT_DIGITS, all.length()));
    }

    /** The first figures that differ. */
    TextTable firstFigures(Result.Verified result) {
        TextTable all = figures(result);
        return new TextTable(all.rows().take(MOST_PRINTED + 1), all.left());
    }

    /** Each figure that differs. */
    TextTable figures(Result.Verified result) {
        Seq<Seq<String>> rows = result.differences()
                .filter(VerificationTable::isFigure)
                .map(difference -> Vector.of(difference.at(), cell(difference.given()), cell(difference.computed())));
        return new TextTable(
                rows.prepend(
                        Vector.of(print.word("verify.at"), print.word("verify.given"), print.word("verify.computed"))),
                1);
    }

    /** How many figures there are beyond those printed. */
    Vector<String> more(Result.Verified result) {
        int figures = result.differences().count(VerificationTable::isFigure);
        return figures <= MOST_PRINTED
                ? Vector.empty()
                : Vector.of(phrase("verify.more", print.count(figures - MOST_PRINTED)));
    }

    private static boolean isFigure(Difference difference) {
        return difference.kind() == Difference.Kind.FIGURE;
    }

    private String cell(Difference.Held held) {
        if (held instanceof Difference.Value value) {
            return value.text().length() <= MOST_VALUE
                    ? value.text()
                    : value.text().substring(0, MOST_VALUE) + "…";
        }
        if (held instanceof Difference.Several several) {
            return phrase("verify.several", several.size());
        }
        return held instanceof Difference.Null ? "null" : print.word("verify.absent");
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
