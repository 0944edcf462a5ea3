package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;

/** Reads proposals: YAML or JSON of one or a list, or a table with a row a proposal. */
public final class ProposalFiles implements Proposals {

    private final Tables tables;

    public ProposalFiles(Workbooks workbooks) {
        tables = new Tables(workbooks);
    }

    @Override
    public Validation<Seq<Fault>, Remarked<Seq<Proposal>>> read(Stated stated, Measures text) {
        ReadingLog log = new ReadingLog();
        ProposalReader reader = new ProposalReader(text);
        if (stated instanceof One one) {
            Option<Proposal> proposal = reader.read(new Fields(one.keys(), log.faults()), false);
            return log.unlessAny(proposal::toVector);
        }
        Listed listed = (Listed) stated;
        List<Proposal> proposals = new ArrayList<>();
        listed.documents()
                .forEach(document -> tables.readOneOrMore(
                        document,
                        TableKind.PROPOSALS,
                        log,
                        listed.mostRows() - proposals.size(),
                        (row, open) -> reader.read(row, open).forEach(proposals::add)));
        return log.unlessAny(() -> Vector.ofAll(proposals));
    }
}
