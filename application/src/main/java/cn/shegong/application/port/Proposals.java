package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 项目申报: proposals as they are written down. */
public interface Proposals {

    /**
     * @param documents each one proposal, a list or a table
     * @param text the measures whose fields and norms they must fit
     */
    Validation<Seq<Fault>, Seq<Proposal>> read(Seq<Document> documents, Measures text);
}
