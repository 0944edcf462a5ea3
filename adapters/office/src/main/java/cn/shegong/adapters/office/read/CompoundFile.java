package cn.shegong.adapters.office.read;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 复合文档: the streams that stand at the top of an OLE 2 container, as the text MS-CFB has them: sectors, chained by a
 * table that is itself in sectors. No chain is followed further than the file has sectors.
 */
final class CompoundFile {

    private static final byte[] FIRST = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LISTED_IN_HEADER = 109;
    private static final int MINI = 64;
    private static final int STREAM = 2;

    private final byte[] file;
    private final ByteBuffer header;
    private final int sector;
    private final int sectors;
    private final int[] table;
    private final byte[] directory;
    private final Map<String, Integer> entries;

    private CompoundFile(byte[] file) {
        this.file = file;
        header = buffer(Arrays.copyOf(file, HEADER));
        int shift = header.getShort(30);
        if (file.length < HEADER || (shift != 9 && shift != 12)) {
            throw broken();
        }
        sector = 1 << shift;
        sectors = Math.max(0, (file.length - 1) / sector);
        table = ints(join(listed()));
        directory = join(chain(header.getInt(48), table, sectors));
        entries = entries();
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= FIRST.length && Arrays.equals(bytes, 0, FIRST.length, FIRST, 0, FIRST.length);
    }

    static CompoundFile of(byte[] bytes) {
        return new CompoundFile(bytes);
    }

    /** Whether there is something by this name at the top. */
    boolean holds(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of a stream at the top. */
    byte[] read(String name) {
        ByteBuffer entry = entry(Option.of(entries.get(name)).getOrElseThrow(CompoundFile::broken));
        int size = entry.getInt(120);
        if (entry.get(66) != STREAM || size < 0 || size > file.length) {
            throw broken();
        }
        byte[] bytes = size < header.getInt(56)
                ? mini(entry.getInt(116), size)
                : join(chain(entry.getInt(116), table, sectors));
        if (bytes.length < size) {
            throw broken();
        }
        return bytes.length == size ? bytes : Arrays.copyOf(bytes, size);
    }

    /** Short streams stand in small sectors of a stream that belongs to the root. */
    private byte[] mini(int start, int size) {
        byte[] content = join(chain(entry(0).getInt(116), table, sectors));
        int[] small = ints(join(chain(header.getInt(60), table, sectors)));
        int[] chain = chain(start, small, content.length / MINI);
        byte[] bytes = new byte[Math.min(chain.length, size / MINI + 1) * MINI];
        for (int i = 0; i < bytes.length / MINI; i++) {
            System.arraycopy(content, chain[i] * MINI, bytes, i * MINI, MINI);
        }
        return bytes;
    }

    /** The sectors of the table: the first listed in the header, the others in sectors of their own. */
    private int[] listed() {
        IntStream.Builder all = IntStream.builder();
        int[] first = IntStream.range(0, LISTED_IN_HEADER)
                .map(i -> header.getInt(76 + 4 * i))
                .toArray();
        int count = 0;
        int next = header.getInt(68);
        for (int[] list = first; ; ) {
            for (int i = 0; i < list.length - (count == 0 ? 0 : 1); i++) {
                if (list[i] >= 0) {
                    all.add(list[i]);
                }
            }
            if (next < 0) {
                break;
            }
            if (++count > sectors) {
                throw broken();
            }
            list = ints(join(new int[] {next}));
            next = list[list.length - 1];
        }
        int[] listed = all.build().toArray();
        if (listed.length > sectors) {
            throw broken();
        }
        return listed;
    }

    /** The sectors from one on; a negative number ends them. */
    private static int[] chain(int start, int[] table, int most) {
        int[] chain = new int[16];
        int count = 0;
        for (int at = start; at >= 0; at = table[at]) {
            if (count == most || at >= table.length || at >= most) {
                throw broken();
            }
            chain = count == chain.length ? Arrays.copyOf(chain, 2 * count) : chain;
            chain[count++] = at;
        }
        return Arrays.copyOf(chain, count);
    }

    /** The last sector of a file may be cut short. */
    private byte[] join(int[] chain) {
        byte[] bytes = new byte[chain.length * sector];
        for (int i = 0; i < chain.length; i++) {
            if (chain[i] >= sectors) {
                throw broken();
            }
            int from = (chain[i] + 1) * sector;
            System.arraycopy(file, from, bytes, i * sector, Math.min(sector, file.length - from));
        }
        return bytes;
    }

    /** The entries at the top by their names: a tree, gone through without trust that it is one. */
    private Map<String, Integer> entries() {
        Map<String, Integer> found = new HashMap<>();
        int count = directory.length / ENTRY;
        BitSet seen = new BitSet(count);
        int[] waiting = new int[count + 2];
        int last = 0;
        waiting[last++] = count == 0 ? -1 : entry(0).getInt(76);
        while (last > 0) {
            int at = waiting[--last];
            if (at > 0 && at < count && !seen.get(at)) {
                seen.set(at);
                ByteBuffer entry = entry(at);
                found.put(name(entry), at);
                waiting[last++] = entry.getInt(68);
                waiting[last++] = entry.getInt(72);
            }
        }
        return found;
    }

    private ByteBuffer entry(int number) {
        return buffer(Arrays.copyOfRange(directory, number * ENTRY, (number + 1) * ENTRY));
    }

    private static String name(ByteBuffer entry) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 32 && entry.getChar(2 * i) != 0; i++) {
            name.append(entry.getChar(2 * i));
        }
        return name.toString();
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        buffer(bytes).asIntBuffer().get(ints);
        return ints;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Unreadable broken() {
        return Unreadable.broken("OLE 2");
    }
}
