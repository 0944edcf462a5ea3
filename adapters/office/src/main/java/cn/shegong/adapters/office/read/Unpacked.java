package cn.shegong.adapters.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The unpacked bytes of a part: no tag longer than any can be, and all parts no more than such a file can hold. */
final class Unpacked extends FilterInputStream {

    private static final int LONGEST_TAG = 1 << 20;

    private final String part;
    private final Budget budget;
    private long position;
    private int sinceTag;

    Unpacked(String part, InputStream in, Budget budget) {
        super(in);
        this.part = part;
        this.budget = budget;
    }

    /** How far a workbook may unpack. */
    static final class Budget {

        private static final long MOST = 1L << 31;
        /** Tables of like rows pack to a thirtieth; a bomb to a thousandth. */
        private static final long MOST_TIMES = 200;

        private static final long SMALL = 1 << 24;

        private final long most;
        /** How far each part was unpacked; to read it again costs time, and no more than once. */
        private final Map<String, Long> reached = new HashMap<>();

        private long spent;

        Budget(int packed) {
            most = Math.min(MOST, SMALL + MOST_TIMES * packed);
        }

        private void spend(String part, long position) {
            long before = reached.getOrDefault(part, 0L);
            if (position <= before) {
                return;
            }
            reached.put(part, position);
            spent += position - before;
            if (spent > most) {
                throw Unreadable.unbounded(Long.toString(spent));
            }
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int read = unpack(into, offset, length);
        if (read > 0) {
            position += read;
            budget.spend(part, position);
            measure(into, offset, read);
        }
        return read;
    }

    private int unpack(byte[] into, int offset, int length) {
        try {
            return super.read(into, offset, length);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw Unreadable.broken(part); // whatever the library says of damaged bytes
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
            throw Unreadable.unbounded(part + ": " + sinceTag + " B");
        }
    }
}
