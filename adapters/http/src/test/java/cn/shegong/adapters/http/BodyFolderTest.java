package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where long bodies lie. */
class BodyFolderTest {

    @TempDir
    private Path all = Path.of("");

    @Test
    void what_a_server_left_is_cleared_and_what_another_has_is_not() throws Exception {
        Path left = Files.createDirectories(all.resolve("bodies-1"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("x.body"), "left");
        Path other = Files.createDirectories(all.resolve("other"));
        BodyFolder running = new BodyFolder(all);
        Path body = Files.writeString(running.path().resolve("y.body"), "here");
        BodyFolder second = new BodyFolder(all);
        assertThat(left).doesNotExist();
        assertThat(other).exists();
        assertThat(body).exists();
        assertThat(second.path()).exists().isNotEqualTo(running.path());
        second.close();
        running.close();
        assertThat(running.path()).doesNotExist();
        assertThat(second.path()).doesNotExist();
    }

    @Test
    void servers_of_one_process_keep_theirs_when_another_process_starts() throws Exception {
        BodyFolder first = new BodyFolder(all);
        BodyFolder second = new BodyFolder(all);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        all.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor()).isZero();
        assertThat(first.path()).exists();
        assertThat(second.path()).exists();
        first.close();
        second.close();
    }

    /** A server of another process, which starts and ends. */
    static final class OtherProcess {
        public static void main(String[] arguments) throws Exception {
            new BodyFolder(Path.of(arguments[0])).close();
        }
    }
}
