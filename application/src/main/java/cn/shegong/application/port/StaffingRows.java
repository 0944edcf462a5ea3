package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.staffing.NormId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 岗位配备表: rows that ask what a norm requires. */
public interface StaffingRows {

    /**
     * @param text the measures whose norms the rows name
     */
    Validation<Seq<Fault>, Seq<Row>> read(Document document, Measures text);

    /**
     * One row.
     *
     * @param quantity clients or units, 0 to 10 million
     */
    record Row(NormId norm, long quantity, Existing existing) {}

    /** 现有岗位: the posts that there are. */
    sealed interface Existing {}

    /** So many. */
    record Posts(long posts) implements Existing {}

    /** Not said. */
    record NotSaid() implements Existing {}
}
