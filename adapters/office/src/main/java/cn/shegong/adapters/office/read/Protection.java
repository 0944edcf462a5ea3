package cn.shegong.adapters.office.read;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;

/**
 * 写保护: an .xls whose structure is protected is enciphered by a password that every spreadsheet program knows, so that
 * it opens without a question; one with a password of its own is refused.
 */
final class Protection {

    private static final int HEAD = 4;
    private static final int SHEET = 0x85;
    /** Where a sheet begins is never enciphered. */
    private static final int PLACE = 4;

    private Protection() {}

    /**
     * Deciphers the records in their places.
     *
     * @param at where the record begins that says how they are enciphered
     */
    static void lift(byte[] stream, int at) {
        byte[] enciphered = stream.clone();
        try {
            EncryptionInfo how = how(enciphered, at);
            int next = at + HEAD + Byte.toUnsignedInt(stream[at + 2]) + (Byte.toUnsignedInt(stream[at + 3]) << 8);
            var in = new Biff8DecryptingStream(
                    new ByteArrayInputStream(enciphered, next, enciphered.length - next), next, how);
            while (next + HEAD <= stream.length) {
                int type = in.readRecordSID();
                int size = in.readDataSize();
                next += HEAD;
                if (size > stream.length - next) {
                    return;
                }
                byte[] data = new byte[size];
                int plain = type == SHEET ? Math.min(PLACE, size) : 0;
                if (plain > 0) {
                    in.readPlain(data, 0, plain);
                }
                if (size > plain) {
                    in.readFully(data, plain, size - plain);
                }
                System.arraycopy(data, 0, stream, next, size);
                next += size;
            }
        } catch (GeneralSecurityException
                | RuntimeException e) { // of the library: it is enciphered in no way that it knows
            throw locked();
        }
    }

    private static EncryptionInfo how(byte[] stream, int at) throws GeneralSecurityException {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(stream, at, stream.length - at));
        in.nextRecord();
        EncryptionInfo how = new FilePassRecord(in).getEncryptionInfo();
        if (how.getEncryptionMode() == EncryptionMode.xor // of the time before Excel 97
                || !how.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw locked();
        }
        return how;
    }

    static Unreadable locked() {
        return Unreadable.locked("FILEPASS");
    }
}
