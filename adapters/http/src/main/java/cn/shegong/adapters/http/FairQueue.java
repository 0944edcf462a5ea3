package cn.shegong.adapters.http;

import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 公平队列: work that waits, a queue for each caller, from which it is taken by turns. Large work never has all threads, nor
 * has one caller's more than half of those: a small call waits for no large one, and nobody's large one for all of another's.
 */
final class FairQueue {

    private final int most;
    private final int mostLarge;
    private final int mostLargeOfOne;
    private final Map<Caller, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Caller, Integer> large = new HashMap<>();
    private int size;
    private boolean isClosed;

    /**
     * One piece of work.
     *
     * @param isLarge whether it may take long
     */
    record Task(Caller caller, boolean isLarge, Runnable work) {}

    /** One caller's. */
    private record Waiting(Deque<Task> small, Deque<Task> large) {
        Waiting() {
            this(new ArrayDeque<>(), new ArrayDeque<>());
        }

        Deque<Task> of(Task task) {
            return task.isLarge() ? large : small;
        }

        boolean isEmpty() {
            return small.isEmpty() && large.isEmpty();
        }
    }

    /**
     * @param most that may wait in all; as many again, if they are of callers of whom nothing waits
     * @param threads at least two
     */
    FairQueue(int most, int threads) {
        this.most = most;
        mostLarge = threads - 1;
        mostLargeOfOne = Math.max(1, mostLarge / 2);
    }

    /** Whether there was a place for it. */
    synchronized boolean offer(Task task) {
        boolean isPlaced = !isClosed && (size < most || (size < 2 * most && !waiting.containsKey(task.caller())));
        if (isPlaced) {
            waiting.computeIfAbsent(task.caller(), caller -> new Waiting())
                    .of(task)
                    .add(task);
            size++;
            notifyAll();
        }
        return isPlaced;
    }

    /** Gives its place back where it has not been taken yet. */
    synchronized void remove(Task task) {
        Waiting own = waiting.get(task.caller());
        if (own != null && own.of(task).remove(task)) {
            size--;
            if (own.isEmpty()) {
                waiting.remove(task.caller());
            }
        }
    }

    /** Waits for the next; none once it is closed. */
    synchronized Option<Task> take() throws InterruptedException {
        Option<Task> next = next();
        while (next.isEmpty() && !isClosed) {
            wait();
            next = next();
        }
        return next;
    }

    private Option<Task> next() {
        return Option.ofOptional(waiting.keySet().stream().filter(this::mayGo).findFirst())
                .map(this::next);
    }

    private boolean mayGo(Caller caller) {
        Waiting own = waiting.get(caller);
        return own != null && (!own.small().isEmpty() || mayHaveLarge(caller));
    }

    /** Whose turn it was comes last from now on. */
    private Task next(Caller caller) {
        Waiting own = Objects.requireNonNull(waiting.remove(caller), "nothing waits");
        Task task = own.small().isEmpty() ? own.large().remove() : own.small().remove();
        size--;
        if (!own.isEmpty()) {
            waiting.put(caller, own);
        }
        if (task.isLarge()) {
            large.merge(caller, 1, Integer::sum);
        }
        return task;
    }

    private boolean mayHaveLarge(Caller caller) {
        return large.getOrDefault(caller, 0) < mostLargeOfOne
                && large.values().stream().mapToInt(Integer::intValue).sum() < mostLarge;
    }

    /** It is at its end. */
    synchronized void done(Task task) {
        if (task.isLarge()) {
            large.merge(task.caller(), -1, (before, less) -> before + less == 0 ? null : before + less);
            notifyAll();
        }
    }

    synchronized int size() {
        return size;
    }

    synchronized boolean isFull() {
        return size >= most;
    }

    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
