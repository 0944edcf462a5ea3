package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 花名册: rosters as they are written down. */
public interface Rosters {

    /**
     * Faults name the row and the column, and never a value: it may be personal.
     *
     * @param document a table of people
     * @param text the measures whose fields the rows must fit
     * @param mostRows one more is a fault
     * @return the roster, or every fault of its rows
     */
    Validation<Seq<Fault>, Remarked<Roster>> read(Document document, Measures text, int mostRows);
}
