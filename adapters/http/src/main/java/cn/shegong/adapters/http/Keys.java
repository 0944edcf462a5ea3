package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 密钥: those who may call, by the SHA-256 of their keys, a line each: {@code name hash}. A key is random and long, so
 * that its hash need not be slow. The file is read anew when it changes.
 */
final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+([0-9a-fA-F]{64})");
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final java.nio.file.Path file;
    private volatile Known known;

    private record Known(Map<String, String> names, FileTime of, long lookedAt) {}

    private Keys(java.nio.file.Path file, Known known) {
        this.file = file;
        this.known = known;
    }

    static Validation<Seq<Fault>, Keys> of(java.nio.file.Path file) {
        return read(file).map(known -> new Keys(file, known));
    }

    private static Validation<Seq<Fault>, Known> read(java.nio.file.Path file) {
        Faults faults = new Faults();
        Map<String, String> names = HashMap.empty();
        FileTime time = FileTime.fromMillis(0);
        try {
            time = Files.getLastModifiedTime(file);
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                var parts = LINE.matcher(line);
                if (parts.matches()) {
                    names = names.put(parts.group(2).toLowerCase(Locale.ROOT), parts.group(1));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    // The line is not shown: it may hold a key.
                    faults.add(new Place(file.toString(), i + 1, Path.ROOT), "", Expected.of("key-hash"));
                }
            }
        } catch (IOException e) {
            faults.add(Place.of(file.toString()), "", Expected.of("readable"));
        }
        Known read = new Known(names, time, System.nanoTime());
        return faults.unlessAny(() -> read);
    }

    /** Whose key it is. */
    Option<String> owner(String key) {
        return latest().names().get(hash(key));
    }

    private Known latest() {
        Known now = known;
        if (System.nanoTime() - now.lookedAt() > LOOK_AGAIN) {
            now = again(now);
            known = now;
        }
        return now;
    }

    /** A file that cannot be read lets nobody in that was not known before. */
    private Known again(Known before) {
        Known same = new Known(before.names(), before.of(), System.nanoTime());
        try {
            if (Files.getLastModifiedTime(file).equals(before.of())) {
                return same;
            }
        } catch (IOException e) {
            LOG.warn("the file of keys cannot be read; those known stay");
            return same;
        }
        return read(file)
                .peek(read ->
                        LOG.atInfo().addKeyValue("keys", read.names().size()).log("keys read anew"))
                .getOrElse(() -> {
                    LOG.warn("the file of keys has faults; those known stay");
                    return same;
                });
    }

    static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
