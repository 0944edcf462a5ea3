package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.port.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/** 等候: how long someone waits for an answer. Work looks now and then, and ends where nobody does any more. */
final class Patience implements Progress {

    private volatile boolean isOver;

    void end() {
        isOver = true;
    }

    /**
     * @throws CancellationException where nobody waits
     */
    void check() {
        if (isOver) {
            throw new CancellationException("nobody waits for it");
        }
    }

    @Override
    public LongConsumer begin(Stage stage, long units) {
        check();
        return done -> check();
    }

    /** Looks at each reading. */
    Document watched(Document document) {
        return new Watched(document, this);
    }

    /** A document whose reader looks whether someone waits. */
    private record Watched(Document document, Patience patience) implements Document {

        @Override
        public String name() {
            return document.name();
        }

        @Override
        public InputStream open() throws IOException {
            return new FilterInputStream(document.open()) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    patience.check();
                    return super.read(into, offset, length);
                }
            };
        }
    }
}
