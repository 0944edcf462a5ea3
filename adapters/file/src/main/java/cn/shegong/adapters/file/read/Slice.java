package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Some bytes of a document as a document of their own. */
record Slice(String name, Document whole, long from, long length) implements Document {

    @Override
    public InputStream open() throws IOException {
        InputStream in = whole.open();
        try {
            in.skipNBytes(from);
            return new Bounded(in, length);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** So many bytes of a stream. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read();
            left--;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
