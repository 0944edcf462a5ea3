package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How many calls a caller may make. */
class CallLimiterTest {

    private static final Caller ONE = new Caller(Caller.Kind.KEY, "one");
    private static final Caller OTHER = new Caller(Caller.Kind.ADDRESS, "one");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final CallLimiter limiter = new CallLimiter(6, now::get);

    @Test
    void a_minute_s_calls_may_come_in_a_row_and_then_one_in_each_part_of_it() {
        for (int i = 0; i < 6; i++) {
            assertThat(limiter.secondsToWait(ONE)).isZero();
        }
        assertThat(limiter.secondsToWait(ONE)).isBetween(10, 11);
        assertThat(limiter.secondsToWait(OTHER)).isZero();
        now.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThat(limiter.secondsToWait(ONE)).isZero();
        assertThat(limiter.secondsToWait(ONE)).isPositive();
    }

    @Test
    void who_rests_has_no_more_than_a_minute_s_calls() {
        limiter.secondsToWait(ONE);
        now.addAndGet(TimeUnit.DAYS.toNanos(1));
        int taken = 0;
        while (limiter.secondsToWait(ONE) == 0) {
            taken++;
        }
        assertThat(taken).isEqualTo(6);
    }

    @Test
    void none_is_no_limit() {
        CallLimiter none = new CallLimiter(0, now::get);
        for (int i = 0; i < 100_000; i++) {
            assertThat(none.secondsToWait(ONE)).isZero();
        }
    }
}
