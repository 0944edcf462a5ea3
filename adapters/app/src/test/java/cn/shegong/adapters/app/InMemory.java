package cn.shegong.adapters.app;

import cn.shegong.application.input.Document;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A document that is no file. */
final class InMemory implements Document {

    private final String name;
    private final byte[] bytes;

    InMemory(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static InMemory of(String name, String text) {
        return new InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
