package cn.shegong.adapters.file.read;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 按文字查找: values by short texts that are looked up from a buffer, without making a string of each. For one thread. */
final class ByText<T> {

    private final Function<String, T> make;
    private @Nullable Entry<T>[] table = room(1 << 8);
    private int size;

    /**
     * @param make the value of a text that is seen for the first time
     */
    ByText(Function<String, T> make) {
        this.make = make;
    }

    private static final class Entry<T> {

        private final int hash;
        private final char[] text;
        private final T value;

        Entry(int hash, char[] text, T value) {
            this.hash = hash;
            this.text = text;
            this.value = value;
        }
    }

    T get(char[] buffer, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        hash ^= hash >>> 15;
        for (int at = hash & (table.length - 1); ; at = (at + 1) & (table.length - 1)) {
            Entry<T> entry = table[at];
            if (entry == null) {
                return add(hash, Arrays.copyOf(buffer, length));
            }
            if (entry.hash == hash && Arrays.equals(entry.text, 0, entry.text.length, buffer, 0, length)) {
                return entry.value;
            }
        }
    }

    private T add(int hash, char[] text) {
        Entry<T> entry = new Entry<>(hash, text, make.apply(new String(text)));
        if (2 * ++size > table.length) {
            @Nullable Entry<T>[] before = table;
            table = room(2 * before.length);
            for (Entry<T> each : before) {
                if (each != null) {
                    place(each);
                }
            }
        }
        place(entry);
        return entry.value;
    }

    private void place(Entry<T> entry) {
        int at = entry.hash & (table.length - 1);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = entry;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Entry<T>[] room(int places) {
        return (@Nullable Entry<T>[]) new Entry<?>[places];
    }
}
