package cn.shegong.adapters.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The unpacked bytes of all parts: no more than a workbook of that size can have, and no tag longer than any can be. */
final class Unpacked extends FilterInputStream {

    private static final long MOST = 1L << 31;
    /** Tables of like rows pack to a thirtieth; a bomb to a thousandth. */
    private static final long MOST_TIMES = 200;

    private static final long SMALL = 1 << 24;
    private static final int LONGEST_TAG = 1 << 20;

    private final Counted packed;
    private final byte[] passed = new byte[1 << 16];
    private long count;
    private int sinceTag;

    Unpacked(InputStream in, Counted packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count(read);
            measure(into, offset, read);
        }
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > MOST || (count > SMALL && count / MOST_TIMES > packed.count())) {
            throw Unreadable.unbounded(Long.toString(count));
        }
    }

    private void measure(byte[] bytes, int offset, int length) {
        for (int i = offset + length - 1; i >= offset; i--) {
            if (bytes[i] == '>') {
                sinceTag = offset + length - 1 - i;
                return;
            }
        }
        sinceTag += length;
        if (sinceTag > LONGEST_TAG) {
            throw Unreadable.unbounded("a tag or a text");
        }
    }

    /** Of a part that no one reads, the length alone counts. */
    void skipToEnd() throws IOException {
        int read = super.read(passed, 0, passed.length);
        while (read >= 0) {
            count(read);
            read = super.read(passed, 0, passed.length);
        }
        sinceTag = 0;
    }

    /** Whoever reads a part leaves the others to be read. */
    @Override
    public void close() {
        // see above
    }
}
