package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 核验表: whether an answer comes out the same, in what its receipt differs, and each figure that does. */
record VerificationTable(Print print) {

    /** As answers in JSON have money, in CNY, and counts. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{2})?");

    private static final int MOST_PRINTED = 100;
    private static final int MOST_NAMED = 10;
    private static final int MOST_VALUE = 60;
    private static final int RECEIPT_DIGITS = 16;

    String title(Result.Verified result) {
        return phrase("verify.title", result.given().name());
    }

    Vector<String> verdict(Result.Verified result) {
        long figures = result.differences().count(VerificationTable::isFigure);
        long wording = count(result, Difference.Kind.WORDING);
        long added = count(result, Difference.Kind.ADDED);
        String key = result.agrees() ? "verify.same" : figures == 0 ? "verify.receipt-only" : "verify.different";
        Vector<String> lines = Vector.of(phrase("verify.asked", asked(result)), phrase(key, Print.count(figures)));
        lines = wording == 0 ? lines : lines.append(phrase("verify.wording", Print.count(wording)));
        return added == 0 ? lines : lines.append(phrase("verify.added", Print.count(added), added(result)));
    }

    private static long count(Result.Verified result, Difference.Kind kind) {
        return result.differences().count(difference -> difference.kind() == kind);
    }

    /** The names of the keys, each once. */
    private String added(Result.Verified result) {
        return result.differences()
                .filter(difference -> difference.kind() == Difference.Kind.ADDED)
                .map(difference -> difference.at().replaceFirst(".*[.]", ""))
                .distinct()
                .take(MOST_NAMED)
                .mkString(print.word("list.comma"));
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
    PrintedTable receipts(Result.Verified result) {
        Receipt given = result.given().receipt();
        Seq<Receipt.Part> parts = given.partsOther(result.computed());
        return PrintedTable.of(
                print.ofWords("verify.receipt", "verify.given", "verify.computed", "verify.means"),
                parts.map(part -> Row.words(Vector.of(
                        print.word("verify.part." + part.key()),
                        digits(given, part),
                        digits(result.computed(), part),
                        print.word("verify.means." + part.key())))));
    }

    private static String digits(Receipt receipt, Receipt.Part part) {
        String all = part.of(receipt);
        return all.substring(0, Math.min(RECEIPT_DIGITS, all.length()));
    }

    /** The first figures that differ. */
    PrintedTable firstFigures(Result.Verified result) {
        PrintedTable all = figures(result);
        return PrintedTable.of(all.columns(), all.rows().take(MOST_PRINTED));
    }

    /** Each figure that differs. */
    PrintedTable figures(Result.Verified result) {
        return PrintedTable.of(
                print.ofWords("verify.at").appendAll(print.ofNumbers("verify.given", "verify.computed")),
                result.differences()
                        .filter(VerificationTable::isFigure)
                        .map(difference -> Row.words(
                                Vector.of(difference.at(), cell(difference.given()), cell(difference.computed())))));
    }

    /** Each figure that differs, in words and by its path, with its numbers as numbers: for workbooks and reports. */
    PrintedTable differences(Result.Verified result) {
        AnswerPlaces places = new AnswerPlaces(print);
        return PrintedTable.of(
                print.ofWords("verify.at", "verify.path").appendAll(print.ofNumbers("verify.given", "verify.computed")),
                result.differences()
                        .filter(VerificationTable::isFigure)
                        .map(difference -> Row.part(Vector.of(
                                Cells.words(places.of(difference.at())),
                                Cells.words(difference.at()),
                                held(difference.given()),
                                held(difference.computed())))));
    }

    /** How many figures there are beyond those printed. */
    Vector<String> more(Result.Verified result) {
        int figures = result.differences().count(VerificationTable::isFigure);
        return figures <= MOST_PRINTED
                ? Vector.empty()
                : Vector.of(phrase("verify.more", Print.count(figures - MOST_PRINTED)));
    }

    private static boolean isFigure(Difference difference) {
        return difference.kind() == Difference.Kind.FIGURE;
    }

    private PrintedCell held(Difference.Held held) {
        return held instanceof Difference.Value value
                        && NUMBER.matcher(value.text()).matches()
                ? Cells.number(new BigDecimal(value.text()))
                : Cells.words(cell(held));
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
