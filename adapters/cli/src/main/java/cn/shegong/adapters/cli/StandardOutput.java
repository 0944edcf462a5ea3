package cn.shegong.adapters.cli;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** 标准输出: keeps the first write that failed, so that it is told however the words came here. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private final PrintStream lines = new PrintStream(this, true, StandardCharsets.UTF_8);
    private Option<IOException> failure = Option.none();

    /** A write that may fail. */
    private interface Writing {
        void run() throws IOException;
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** For words, whose failure shows at the end. */
    PrintStream lines() {
        return lines;
    }

    /** The first failure, if there was one. */
    Option<IOException> failure() {
        return failure;
    }

    /** What is left is written. */
    void end() {
        try {
            flush();
        } catch (IOException e) {
            // kept by the flush itself
        }
    }

    @Override
    public void write(int letter) throws IOException {
        keeping(() -> out.write(letter));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        keeping(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        keeping(out::flush);
    }

    private void keeping(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            failure = failure.orElse(Option.some(e));
            throw e;
        }
    }
}
