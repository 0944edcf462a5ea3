package cn.shegong.adapters.cli;

import java.io.IOException;
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

    private static Path folder(Path path) {
        return path.toAbsolutePath().resolveSibling(".");
    }

    /** To a file beside it first, so that there is never half an answer. */
    void write(byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(folder(path), ".shegong", ".part");
        draft.toFile().deleteOnExit(); // also where the person ends the program
        try {
            Files.write(draft, bytes);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
