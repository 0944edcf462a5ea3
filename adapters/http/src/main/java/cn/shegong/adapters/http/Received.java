package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 收到的内容: bytes that a caller sent, kept until they are answered and no longer. */
sealed interface Received extends Document, AutoCloseable {

    @Override
    void close();

    /** In bytes. */
    long length();

    /** Few. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record InMemory(String name, byte[] bytes) implements Received {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void close() {}
    }

    /** Many, in a file that is gone afterwards. */
    record OnDisk(String name, Path file, long length) implements Received {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
