package cn.shegong.adapters.http;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** 有限: an answer's bytes as they are made, as long as someone waits and they are not too many. */
final class Bounded extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long most;
    private final Patience patience;

    Bounded(long most, Patience patience) {
        this.most = most;
        this.patience = patience;
    }

    /** There would be more bytes than one answer may have. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("longer than an answer may be");
        }
    }

    @Override
    public void write(int one) {
        make(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
        make(length);
        bytes.write(some, offset, length);
    }

    private void make(int length) {
        patience.check();
        if (bytes.size() + (long) length > most) {
            throw new TooLong();
        }
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
