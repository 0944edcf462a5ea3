package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
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
     */
    public static Validation<Seq<Fault>, String> add(String owner, Path file) {
        if (!owner.matches("[^\\s#]\\S*")) {
            return fault(Place.of(file.toString()), owner, "key-owner");
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String key = "shegong-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            boolean isWhole = !Files.exists(file) || Files.readString(file).matches("(?s)|.*\\R");
            Files.writeString(
                    file,
                    (isWhole ? "" : "\n") + owner + " " + Keys.hash(key) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return Validation.valid(key);
        } catch (IOException e) {
            return fault(Place.of(file.toString()), String.valueOf(e.getMessage()), "writable");
        }
    }

    private static Validation<Seq<Fault>, String> fault(Place place, String value, String expected) {
        return Validation.invalid(Vector.of(new Fault(place, value, Expected.of(expected))));
    }
}
