package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own. */
final class Tool {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Tool() {}

    /** What it prints; it must be there, and end well within ten minutes. */
    static String run(Path folder, String... command) {
        try {
            Path out = Files.createTempFile("tool", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(out.toFile())
                    .start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroyForcibly();
            String printed = Files.readString(out);
            Files.delete(out);
            assertThat(ended ? process.exitValue() : -1)
                    .as(Arrays.toString(command) + "\n" + printed)
                    .isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
