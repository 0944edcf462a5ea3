package cn.shegong.adapters.file.read;

import java.util.Arrays;

/** Many 64-bit hashes, of which it matters only whether two are the same: sorted once, at the end. */
final class Hashes {

    private long[] all = new long[1 << 12];
    private int size;

    void add(long hash) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = hash;
    }

    boolean areDistinct() {
        Arrays.parallelSort(all, 0, size);
        for (int i = 1; i < size; i++) {
            if (all[i] == all[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
