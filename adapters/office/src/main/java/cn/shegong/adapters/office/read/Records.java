package cn.shegong.adapters.office.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * 记录: goes through the records of a BIFF8 stream, as the text MS-XLS has them: two bytes say which it is, two how long.
 * Nothing is read beyond a record's end. For one reading.
 */
final class Records {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    static final int CONTINUE = 0x3C;
    private static final int HEAD = 4;
    private static final int WIDE = 1;
    private static final int WITH_EXTENSION = 4;
    private static final int WITH_RUNS = 8;

    private final ByteBuffer bytes;
    private int start;
    private int length;
    /** Where a text is being read: in the record, or in one that continues it. */
    private int position;

    private int end;

    /**
     * @param from where the first record begins
     */
    Records(byte[] stream, int from) {
        bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        if (from < 0 || from > stream.length) {
            throw broken(from);
        }
        start = from;
        length = -HEAD;
    }

    /** Goes to the next record; false at the stream's end. */
    boolean next() {
        int at = start + HEAD + length;
        if (at + HEAD > bytes.limit()) {
            return false;
        }
        go(at);
        return true;
    }

    private void go(int at) {
        start = at;
        length = Short.toUnsignedInt(bytes.getShort(at + 2));
        if (at + HEAD + length > bytes.limit()) {
            throw broken(at);
        }
    }

    /** Goes to the next record of the substream whose first record is this one, those within it left out; false at its end. */
    boolean nextWithin() {
        int depth = 0;
        while (next()) {
            if (type() == BOF) {
                depth++;
            } else if (type() == EOF && depth-- == 0) {
                return false;
            } else if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    int type() {
        return Short.toUnsignedInt(bytes.getShort(start));
    }

    int length() {
        return length;
    }

    /** Where the record begins. */
    int start() {
        return start;
    }

    int u8(int at) {
        return Byte.toUnsignedInt(bytes.get(within(at, 1)));
    }

    int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(within(at, 2)));
    }

    int i32(int at) {
        return bytes.getInt(within(at, 4));
    }

    long i64(int at) {
        return bytes.getLong(within(at, 8));
    }

    private int within(int at, int size) {
        if (at < 0 || at + size > length) {
            throw broken(start);
        }
        return start + HEAD + at;
    }

    /** Begins to read texts at a place in the record. */
    void texts(int at) {
        position = within(at, 0);
        end = start + HEAD + length;
    }

    /** The text that follows, with its length in two bytes. */
    String text() {
        return text(u16());
    }

    /** The text that follows: how it is written, what else it has, its letters. */
    String text(int letters) {
        int flags = u8();
        long others = (flags & WITH_RUNS) == 0 ? 0 : 4L * u16();
        others += (flags & WITH_EXTENSION) == 0 ? 0 : u16() | (long) u16() << 16;
        StringBuilder text = new StringBuilder(Math.min(letters, 1 << 10));
        boolean wide = (flags & WIDE) != 0;
        while (text.length() < letters) {
            if (position == end) {
                proceed();
                wide = (u8() & WIDE) != 0;
            }
            text.append(wide ? (char) u16() : (char) u8());
        }
        skip(others);
        return text.toString();
    }

    private void skip(long count) {
        long left = count;
        while (left > 0) {
            if (position == end) {
                proceed();
            }
            int step = (int) Math.min(left, end - position);
            position += step;
            left -= step;
        }
    }

    private int u8() {
        if (position == end) {
            proceed();
        }
        return Byte.toUnsignedInt(bytes.get(position++));
    }

    private int u16() {
        return u8() | u8() << 8;
    }

    /** Goes on in the record that continues this one; an empty one is passed over. */
    private void proceed() {
        do {
            if (!next() || type() != CONTINUE) {
                throw broken(start);
            }
            position = start + HEAD;
            end = position + length;
        } while (length == 0);
    }

    private static Unreadable broken(int at) {
        return Unreadable.broken("BIFF8 @" + at);
    }
}
