package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 岗位配备表: rows that ask what a norm requires. */
public interface StaffingRows {

    /**
     * {@return the rows in their order, or every fault of all of them}
     *
     * @param document a table of norms and quantities
     * @param text the measures whose norms the rows name
     * @param mostRows one more is a fault
     */
    Validation<Seq<Fault>, Remarked<Seq<StaffingRow>>> read(Document document, Measures text, int mostRows);
}
