package cn.shegong.adapters.office.read;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 压缩包: the parts of a workbook, packed in memory, unpacked as they are read. */
final class Archive {

    private static final int MOST_PARTS = 10_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What a part begins with in the list of parts at the end. */
    private static final byte[] LISTED = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final Unpacked.Budget budget;

    private Archive(ZipFile zip, int bytes) {
        this.zip = zip;
        budget = new Unpacked.Budget(bytes);
    }

    static boolean begins(byte[] bytes) {
        return Arrays.equals(Arrays.copyOf(bytes, ZIP.length), ZIP);
    }

    static Archive of(byte[] bytes) {
        if (count(bytes, LISTED) > MOST_PARTS) {
            throw Unreadable.unbounded("> " + MOST_PARTS);
        }
        return new Archive(open(bytes), bytes.length);
    }

    private static ZipFile open(byte[] bytes) {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException
                | RuntimeException e) { // whatever the library trips over where parts are cut off or damaged
            throw broken(bytes);
        }
    }

    private static Unreadable broken(byte[] bytes) {
        return Unreadable.broken(size(bytes));
    }

    /** Tells a file that was cut off. */
    private static String size(byte[] bytes) {
        return bytes.length + " B";
    }

    private static int count(byte[] bytes, byte[] sought) {
        int count = 0;
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                count++;
            }
        }
        return count;
    }

    /** The names of the parts. */
    Vector<String> names() {
        Vector<String> names = Vector.ofAll(Collections.list(zip.getEntries())).map(ZipArchiveEntry::getName);
        names.forEach(Foreign::refuse);
        return names;
    }

    /** The caller closes it. */
    InputStream read(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        try {
            return new Unpacked(name, zip.getInputStream(entry), budget);
        } catch (IOException | RuntimeException e) { // see above
            throw Unreadable.broken(name);
        }
    }
}
