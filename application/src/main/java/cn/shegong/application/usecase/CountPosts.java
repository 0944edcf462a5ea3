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
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.staffing.Norm;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/** 核定岗位: the posts that Annex 1 asks for, row by row, by the newest text on file. */
public record CountPosts(MeasuresTexts texts, StaffingRows staffingRows, Receipts receipts) {

    public Validation<Seq<Fault>, Answer> count(Document document) {
        Measures text = texts.onFile().last();
        return staffingRows.read(document, text).map(rows -> {
            var result = new Result.Posts(rows.map(row -> row(row, text)));
            return new Answer(
                    result, Vector.empty(), receipts.of(text, rows, result), new Grounds.OfTexts(Vector.of(text)));
        });
    }

    private static Result.PostsRow row(StaffingRow row, Measures text) {
        Norm norm = text.norm(row.norm());
        Result.Asked asked = norm.ratio().isStated()
                ? new Result.AskedRange(new NormPosts(norm, text.roundings().posts()).range(row.quantity()))
                : new Result.NoRatio();
        return new Result.PostsRow(norm, row, asked);
    }
}
