package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** 批注副本: copies of workbooks with a comment wherever something is wrong. */
public interface MarkedCopies {

    /** Whether a document is of a form that can take comments. */
    boolean takes(Document document);

    /**
     * @param faults of this workbook
     * @param out left open
     */
    void write(Document workbook, Seq<Fault> faults, Language language, OutputStream out) throws IOException;
}
