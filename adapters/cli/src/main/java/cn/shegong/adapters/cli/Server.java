package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;

/** 服务: the HTTP server, as the command line starts it. */
public interface Server {

    /** Starts to listen, or says everything that keeps it from that. */
    Validation<Seq<Fault>, Running> start(Options options);

    /**
     * Makes a key of access and puts its hash into a file; the key itself is kept nowhere.
     *
     * @param owner whose it is
     * @throws IOException if the file cannot take it; it is then as it was
     */
    Validation<Seq<Fault>, String> makeKey(String owner, Path keys) throws IOException;

    /**
     * How it is to run.
     *
     * @param settings a file of them
     * @param keys a file of hashes of those who may call
     * @param measures texts beside the program's own, such as a draft
     */
    record Options(String host, int port, Option<Document> settings, Option<Path> keys, Seq<Document> measures) {}

    /** One that listens. */
    interface Running {

        /** Under which it is called. */
        String address();

        /** Returns when the program is told to end. */
        void await();
    }
}
