package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** 批注副本: copies of workbooks with a comment wherever something is wrong. */
public interface MarkedCopies {

    /**
     * {@return whether a document is of a form that can take comments}
     *
     * @param document told by its name
     */
    boolean takes(Document document);

    /**
     * Writes a copy of a workbook, with a comment wherever something is wrong.
     *
     * @param workbook one that can take comments
     * @param faults of this workbook
     * @param language of the words
     * @param out left open
     * @throws IOException if it cannot be read or written
     */
    void write(Document workbook, Seq<Fault> faults, Language language, OutputStream out) throws IOException;
}
