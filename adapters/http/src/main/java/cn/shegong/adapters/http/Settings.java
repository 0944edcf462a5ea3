package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;

/**
 * 设置: what whoever runs the server decides.
 *
 * @param origins of pages elsewhere that may call, such as {@code https://budget.example}
 * @param log what is written down
 * @param stopSeconds in which running calls may end when the server is told to stop
 */
public record Settings(Limits limits, Pool pool, Access access, Seq<String> origins, Log log, int stopSeconds) {

    public static final Settings DEFAULT =
            new Settings(Limits.DEFAULT, Pool.DEFAULT, Access.NONE, Vector.empty(), new Log(false), 30);

    /**
     * Heavy work's threads.
     *
     * @param threads how many work at a time, at least two, of which one is for small calls alone; 0 for as many as there
     *     are cores, and at least three
     * @param waiting how many calls may wait
     */
    public record Pool(int threads, int waiting) {

        static final Pool DEFAULT = new Pool(0, 32);

        int workers() {
            return threads > 0
                    ? Math.max(2, threads)
                    : Math.max(3, Runtime.getRuntime().availableProcessors());
        }
    }

    /**
     * The log.
     *
     * @param health whether calls of {@code /health} stand there too
     */
    public record Log(boolean health) {}

    private static final int USUAL_CALLS = 6_000;

    /** Of one caller; 0 where there may be any number. */
    int callsPerMinute() {
        int set = limits.callsPerMinute();
        return set > 0 || !access.isSetUp() ? set : USUAL_CALLS;
    }

    /** Reads a file of settings; what it does not name stays as usual. */
    public static Validation<Seq<Fault>, Settings> read(Document document) {
        return SettingsReader.read(document);
    }

    /** With a file of keys beside what is set up otherwise. */
    public Settings withKeys(Path file) {
        return with(new Access(access.keyFiles().append(file.toString()), access.issuers()));
    }

    public Settings with(Limits other) {
        return new Settings(other, pool, access, origins, log, stopSeconds);
    }

    public Settings with(Pool other) {
        return new Settings(limits, other, access, origins, log, stopSeconds);
    }

    public Settings with(Access other) {
        return new Settings(limits, pool, other, origins, log, stopSeconds);
    }
}
