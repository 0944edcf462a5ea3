package cn.shegong.adapters.cli;

import cn.shegong.application.input.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the disk, named as it was on the command line. */
record FileDocument(Path path) implements Document {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
