package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Remarked;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 项目申报: proposals as they are written down. */
public interface Proposals {

    /**
     * {@return the proposals in their order, or every fault of all of them}
     *
     * @param stated in documents, or one by its keys
     * @param text the measures whose fields and norms they must fit
     */
    Validation<Seq<Fault>, Remarked<Seq<Proposal>>> read(Stated stated, Measures text);

    /** How proposals are stated. */
    sealed interface Stated {}

    /**
     * In documents.
     *
     * @param documents each one proposal, a list or a table
     * @param mostRows of all together; one more is a fault
     */
    record Listed(Seq<Document> documents, int mostRows) implements Stated {}

    /**
     * One, by its keys.
     *
     * @param keys as in a document of one proposal
     */
    record One(Node.Mapping keys) implements Stated {}
}
