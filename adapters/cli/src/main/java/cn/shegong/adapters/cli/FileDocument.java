package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import cn.shegong.application.port.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file of the disk, named as it was on the command line.
 *
 * @param progress told of what is read
 */
record FileDocument(Path path, Progress progress) implements Document {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public InputStream open() throws IOException {
        return new Counted(Files.newInputStream(path), progress.begin(Progress.Stage.READ, Files.size(path)));
    }

    /** Tells how many bytes were taken from a stream. */
    private static final class Counted extends FilterInputStream {

        private final LongConsumer taken;

        Counted(InputStream in, LongConsumer taken) {
            super(in);
            this.taken = taken;
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            taken.accept(Math.min(1, letter + 1));
            return letter;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            taken.accept(Math.max(0, read));
            return read;
        }
    }
}
