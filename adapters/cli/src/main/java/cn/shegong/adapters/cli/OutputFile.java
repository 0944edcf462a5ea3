package cn.shegong.adapters.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** 输出文件: where an answer goes, known to be a place for a file before the work begins. */
record OutputFile(Path path) {

    /** @throws IllegalArgumentException if it is a folder, or in none that can be written to */
    OutputFile {
        if (Files.isDirectory(path) || !Files.isWritable(folder(path))) {
            throw new IllegalArgumentException("no place for a file: " + path);
        }
    }

    /** What goes into a file. */
    interface Content {
        /**
         * @param file left open
         */
        void write(OutputStream file) throws IOException;
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().resolveSibling(".");
    }

    /** To a file beside it first, so that there is never half an answer. */
    void write(Content content) throws IOException {
        Path draft = Files.createTempFile(folder(path), ".shegong", ".part");
        draft.toFile().deleteOnExit(); // also where the person ends the program
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.write(out);
            }
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    void write(byte[] bytes) throws IOException {
        write(file -> file.write(bytes));
    }
}
