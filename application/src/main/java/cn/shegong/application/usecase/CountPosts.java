package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Receipts;
import cn.shegong.application.port.StaffingRows;
import cn.shegong.domain.budget.NormPosts;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;

/**
 * 核定岗位: the posts that Annex 1 asks for, row by row, by the text of a day or, where none is said, the newest on file.
 *
 * @param texts the measures on file
 * @param staffingRows reads the rows
 * @param receipts makes the answer's receipt
 */
public record CountPosts(MeasuresTexts texts, StaffingRows staffingRows, Receipts receipts) {

    /**
     * {@return the least and the most posts of each row, or every fault of the rows}
     *
     * @param document a table of norms and quantities
     * @param asOf the day whose text counts; left blank, the newest on file
     * @param mostRows one more is a fault
     */
    public Validation<Seq<Fault>, Answer> count(Document document, Entry<LocalDate> asOf, int mostRows) {
        Measures text = text(asOf);
        return staffingRows.read(document, text, mostRows).map(read -> {
            Seq<StaffingRow> rows = read.value();
            var result = new Result.Posts(asOf, rows.map(row -> row(row, text)));
            Seq<Notice> notices =
                    Vector.of(Notice.ofDay(Vector.of(text), asOf.toOption())).appendAll(read.notices());
            return new Answer(
                    result, notices, receipts.of(text, rows, result, notices), new Grounds.OfTexts(Vector.of(text)));
        });
    }

    /** That of the day; before the first day of all, the oldest. */
    private Measures text(Entry<LocalDate> asOf) {
        Seq<Measures> onFile = texts.onFile();
        return asOf.toOption()
                .map(day -> onFile.findLast(text -> !text.validity().from().isAfter(day))
                        .getOrElse(onFile.head()))
                .getOrElse(onFile.last());
    }

    private static Result.PostsRow row(StaffingRow row, Measures text) {
        Norm norm = text.norm(row.norm());
        Result.Asked asked = norm.ratio().isStated()
                ? new Result.AskedRange(new NormPosts(norm, text.roundings().posts()).range(row.quantity()))
                : new Result.NoRatio();
        return new Result.PostsRow(norm, row, asked);
    }
}
