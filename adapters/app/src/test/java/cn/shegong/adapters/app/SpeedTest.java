package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Times that people feel, at three times their targets; {@code benchmarks/run} has the ratios. */
class SpeedTest {

    private static final int TIMES = 20;
    /** On a busy machine a median says nothing: one idle moment is enough. */
    private static final int MOMENTS = 6;

    private static final Duration MOST = Duration.ofMillis(3 * 100);

    @Test
    void a_thousand_draws_of_the_example() {
        assertThat(Stream.generate(SpeedTest::thousandDraws).limit(MOMENTS).anyMatch(took -> took.compareTo(MOST) < 0))
                .isTrue();
    }

    /** Over and above the same scenario without draws. */
    private static Duration thousandDraws() {
        Path folder = Path.of(System.getProperty("shegong.root"), "examples", "shenzhen");
        Duration certain = median("simulate", folder.toString(), "--format", "json");
        return median(
                        "simulate",
                        folder.toString(),
                        "--scenario",
                        folder.resolve("uncertain.yaml").toString(),
                        "--draws",
                        "1000",
                        "--seed",
                        "1",
                        "--format",
                        "json")
                .minus(certain);
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
