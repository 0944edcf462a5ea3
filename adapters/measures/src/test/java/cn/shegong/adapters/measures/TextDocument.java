package cn.shegong.adapters.measures;

import cn.shegong.application.input.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file held in memory, and copies of it with one place changed. */
record TextDocument(String name, String text) implements Document {

    static final TextDocument SHENZHEN = resource("/cn/shegong/adapters/measures/shenzhen-2020-11.yaml");
    static final TextDocument SUCCESSOR = example("successor-2029.yaml");
    static final TextDocument SCHEMA = resource("/cn/shegong/adapters/measures/measures.schema.json");

    static TextDocument resource(String path) {
        return new TextDocument(
                path.substring(path.lastIndexOf('/') + 1), new String(bytes(path), StandardCharsets.UTF_8));
    }

    /** A file of those that the README runs. */
    private static TextDocument example(String name) {
        Path file = Path.of(System.getProperty("shegong.root"), "examples", name);
        try {
            return new TextDocument(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(TextDocument.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    TextDocument named(String other) {
        return new TextDocument(other, text);
    }

    /**
     * @throws IllegalArgumentException unless the words stand in the text exactly once
     */
    TextDocument with(String words, String instead) {
        line(words);
        return new TextDocument(name, text.replace(words, instead));
    }

    /**
     * The line on which words begin, from 1.
     *
     * @throws IllegalArgumentException unless the words stand in the text exactly once
     */
    int line(String words) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(name + " has not exactly once: " + words);
        }
        return (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }
}
