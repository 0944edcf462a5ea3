package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** 密钥文件: where the hashes of keys are put; the keys are told once, to whoever has them made. */
public final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /**
     * A new key, whose hash is now in the file.
     *
     * @param owner one word
     * @throws IOException if its line cannot be written whole; the file is then as it was
     */
    public static Validation<Seq<Fault>, String> add(String owner, Path file) throws IOException {
        if (!owner.matches("[^\\s#]\\S*")) {
            return fault(Place.of(file.toString()), owner, "key-owner");
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String key = "shegong-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        append(owner + " " + Keys.hash(key) + "\n", file);
        return Validation.valid(key);
    }

    /** At the file's own end, so that it keeps its mode, its links and what others add; what is added in part is cut off. */
    private static void append(String line, Path file) throws IOException {
        boolean isNew = Files.notExists(file);
        try (FileChannel keys =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            append(line, keys);
        } catch (IOException e) {
            if (isNew) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    private static void append(String line, FileChannel keys) throws IOException {
        long before = keys.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        boolean isWhole = before == 0 || (keys.read(last, before - 1) == 1 && last.get(0) == '\n');
        ByteBuffer added = ByteBuffer.wrap(((isWhole ? "" : "\n") + line).getBytes(StandardCharsets.UTF_8));
        try {
            keys.position(before);
            while (added.hasRemaining()) {
                keys.write(added);
            }
        } catch (IOException e) {
            keys.truncate(before);
            throw e;
        }
    }

    private static Validation<Seq<Fault>, String> fault(Place place, String value, String expected) {
        return Validation.invalid(Vector.of(new Fault(place, value, Expected.of(expected))));
    }
}
