package cn.shegong.adapters.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** 调用限额: how many calls a minute one caller may make, in a row or spread; 0 is any number. */
@Singleton
final class CallLimiter {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    /** Of the callers that have not called for longest, the limit starts anew. */
    private static final int MOST_CALLERS = 10_000;

    private final long period;
    private final LongSupplier clock;
    /** Up to when each has used up its calls, nanoseconds of the clock. */
    private final Map<Caller, Long> used = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Long> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    @Inject
    CallLimiter(Settings settings) {
        this(settings.callsPerMinute(), System::nanoTime);
    }

    CallLimiter(int callsPerMinute, LongSupplier clock) {
        period = callsPerMinute == 0 ? 0 : MINUTE / callsPerMinute;
        this.clock = clock;
    }

    /** Counts a call; after how many seconds it would be taken, 0 where it is now. */
    synchronized int secondsToWait(Caller caller) {
        if (period == 0) {
            return 0;
        }
        long now = clock.getAsLong();
        long after = Math.max(0, used.getOrDefault(caller, now) - now) + period;
        if (after <= MINUTE) {
            used.put(caller, now + after);
            return 0;
        }
        return (int) TimeUnit.NANOSECONDS.toSeconds(after - MINUTE) + 1;
    }
}
