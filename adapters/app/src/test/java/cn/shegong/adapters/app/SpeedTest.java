package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Times that people feel, at three times their targets; {@code benchmarks/run} has the ratios. */
class SpeedTest {

    private static final int TIMES = 20;

    @Test
    void a_thousand_draws_of_the_example() {
        Path folder = Path.of(System.getProperty("shegong.root"), "examples", "shenzhen");
        Duration certain = median("simulate", folder.toString(), "--format", "json");
        Duration drawn = median(
                "simulate",
                folder.toString(),
                "--scenario",
                folder.resolve("uncertain.yaml").toString(),
                "--draws",
                "1000",
                "--seed",
                "1",
                "--format",
                "json");
        assertThat(drawn.minus(certain)).isLessThan(Duration.ofMillis(3 * 100));
    }

    private static Duration median(String... command) {
        return Stream.generate(() -> time(command))
                .limit(TIMES)
                .sorted()
                .toList()
                .get(TIMES / 2);
    }

    private static Duration time(String... command) {
        long start = System.nanoTime();
        assertThat(Run.of(command).status()).isZero();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
