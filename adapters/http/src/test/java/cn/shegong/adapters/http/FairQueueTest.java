package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to wait for whom. */
class FairQueueTest {

    private static void nothing() {}

    private static Caller caller(int number) {
        return new Caller(Caller.Kind.KEY, "k" + number);
    }

    private static FairQueue.Task large(int caller) {
        return new FairQueue.Task(caller(caller), true, FairQueueTest::nothing);
    }

    private static FairQueue.Task small(int caller) {
        return new FairQueue.Task(caller(caller), false, FairQueueTest::nothing);
    }

    private static String next(FairQueue queue) throws InterruptedException {
        FairQueue.Task task = queue.take().get();
        queue.done(task);
        return task.caller().name();
    }

    @Test
    void callers_take_turns_however_many_calls_one_has() throws Exception {
        FairQueue queue = new FairQueue(32, 3);
        Vector.of(1, 1, 1, 2, 3, 1, 2).map(FairQueueTest::small).forEach(queue::offer);
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            order.add(next(queue));
        }
        assertThat(order).containsExactly("k1", "k2", "k3", "k1", "k2", "k1", "k1");
    }

    @Test
    void a_small_call_waits_for_no_large_one_not_even_its_own_caller_s() throws Exception {
        FairQueue queue = new FairQueue(32, 2);
        queue.offer(large(1));
        assertThat(queue.take().get().isLarge()).isTrue();
        queue.offer(large(1));
        queue.offer(large(2));
        queue.offer(small(1));
        queue.offer(small(2));
        assertThat(queue.take().get().isLarge()).isFalse();
        assertThat(queue.take().get().isLarge()).isFalse();
    }

    @Test
    void one_caller_s_large_calls_leave_a_thread_to_another_s() throws Exception {
        FairQueue queue = new FairQueue(32, 3);
        Vector.of(1, 1, 1, 2).map(FairQueueTest::large).forEach(queue::offer);
        assertThat(queue.take().get().caller()).isEqualTo(caller(1));
        assertThat(queue.take().get().caller()).isEqualTo(caller(2));
        queue.offer(small(1));
        assertThat(queue.take().get().isLarge()).isFalse();
    }

    @Test
    void who_has_nothing_waiting_finds_a_place_where_another_has_taken_all() {
        FairQueue queue = new FairQueue(2, 2);
        assertThat(Vector.of(large(1), large(1), large(1)).map(queue::offer)).containsExactly(true, true, false);
        assertThat(queue.isFull()).isTrue();
        assertThat(Vector.of(small(2), small(2), small(3), small(4)).map(queue::offer))
                .containsExactly(true, false, true, false);
    }

    @Test
    void who_leaves_gives_the_place_back() {
        FairQueue queue = new FairQueue(1, 2);
        FairQueue.Task task = large(1);
        queue.offer(task);
        queue.remove(task);
        queue.remove(task);
        assertThat(queue.size()).isZero();
        assertThat(queue.offer(large(1))).isTrue();
    }
}
