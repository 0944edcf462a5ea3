package cn.shegong.adapters.office.read;

import cn.shegong.application.input.Document;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 压缩包: the parts of a workbook, packed in memory, unpacked as they are read. */
final class Archive {

    private static final int MOST_BYTES = 1 << 28;
    private static final int MOST_PARTS = 10_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What a part begins with in the list of parts at the end. */
    private static final byte[] LISTED = {'P', 'K', 1, 2};
    /** An OLE 2 container: a workbook with a password, or one of the time before .xlsx. */
    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ZipFile zip;
    private final Unpacked.Budget budget;

    private Archive(ZipFile zip, int bytes) {
        this.zip = zip;
        budget = new Unpacked.Budget(bytes);
    }

    static Archive of(Document document) throws IOException {
        byte[] bytes;
        try (InputStream in = document.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (startsWith(bytes, CONTAINER)) {
            throw count(bytes, ENCRYPTED) > 0 ? Unreadable.locked(size(bytes)) : Unreadable.old(size(bytes));
        }
        if (!startsWith(bytes, ZIP)) {
            throw broken(bytes);
        }
        if (bytes.length > MOST_BYTES || count(bytes, LISTED) > MOST_PARTS) {
            throw Unreadable.unbounded(Integer.toString(bytes.length));
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

    private static boolean startsWith(byte[] bytes, byte[] first) {
        return Arrays.equals(Arrays.copyOf(bytes, first.length), first);
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
        names.find(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                .forEach(name -> {
                    throw Unreadable.macros(name);
                });
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
