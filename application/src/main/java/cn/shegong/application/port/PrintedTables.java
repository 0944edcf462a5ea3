package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Seq;

/** 印出的答复: an answer as the tables in which people read it, for those who print it elsewhere. */
public interface PrintedTables {

    /**
     * {@return the tables of an answer, in the order in which they are read}
     *
     * @param answer what is printed
     * @param presentation in which language and unit, and on what
     */
    Seq<PrintedTable> of(Answer answer, Presentation presentation);
}
