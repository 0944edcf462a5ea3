package cn.shegong.adapters.file.read;

/** A set of 64-bit hashes in one array, at most half full. */
final class Hashes {

    private long[] table = new long[1 << 12];
    private int size;
    private boolean hasZero;

    /** False where it is there already. */
    boolean add(long hash) {
        if (hash == 0) {
            boolean first = !hasZero;
            hasZero = true;
            return first;
        }
        if (2 * size >= table.length) {
            grow();
        }
        int at = place(hash);
        if (table[at] == hash) {
            return false;
        }
        table[at] = hash;
        size++;
        return true;
    }

    /** Where it stands, or the free place for it. */
    private int place(long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (long hash : before) {
            if (hash != 0) {
                table[place(hash)] = hash;
            }
        }
    }
}
