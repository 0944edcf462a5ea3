package cn.shegong.adapters.office.read;

import cn.shegong.application.input.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 压缩包: the parts of a workbook, one after the other, within bounds. */
final class Archive {

    private static final int MOST_PARTS = 10_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** An OLE 2 container: a workbook with a password, or one of the time before .xlsx. */
    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int WHERE_A_CONTAINER_NAMES_ITS_PARTS = 1 << 24;

    private Archive() {}

    /** Takes parts. */
    interface Parts {
        /**
         * @param content need not be read to its end, and is closed by no one
         * @return whether to go on
         */
        boolean take(String name, InputStream content) throws IOException;
    }

    static void read(Document document, Parts parts) throws IOException {
        try (InputStream in = new BufferedInputStream(document.open(), 1 << 16)) {
            refuseOthers(in);
            Counted packed = new Counted(in);
            ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
            Unpacked unpacked = new Unpacked(zip, packed);
            boolean more = true;
            for (int count = 0; more; count++) {
                ZipEntry entry = zip.getNextEntry();
                if (count > MOST_PARTS) {
                    throw Unreadable.unbounded("parts");
                }
                more = entry != null && parts.take(named(entry), unpacked);
                if (more) {
                    unpacked.skipToEnd();
                }
            }
        } catch (IllegalArgumentException e) { // a name in no known encoding
            throw Unreadable.broken(String.valueOf(e.getMessage()));
        }
    }

    private static String named(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw Unreadable.macros(name);
        }
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static void refuseOthers(InputStream in) throws IOException {
        in.mark(ZIP.length);
        byte[] first = in.readNBytes(ZIP.length);
        in.reset();
        if (Arrays.equals(first, CONTAINER)) {
            throw isEncrypted(in) ? Unreadable.locked() : Unreadable.old();
        }
        if (!Arrays.equals(first, ZIP)) {
            throw Unreadable.broken("");
        }
    }

    private static boolean isEncrypted(InputStream in) throws IOException {
        String bytes = new String(in.readNBytes(WHERE_A_CONTAINER_NAMES_ITS_PARTS), StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
    }
}
