package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What waits comes to its turn. */
class FairQueueProperties {

    @Property(tries = 200)
    void whatever_is_placed_is_taken_once(@ForAll List<@IntRange(min = 0, max = 7) Integer> calls) throws Exception {
        FairQueue queue = new FairQueue(1_000, 3);
        List<FairQueue.Task> placed = new ArrayList<>();
        for (int call : calls) {
            FairQueue.Task task =
                    new FairQueue.Task(new Caller(Caller.Kind.KEY, "k" + call / 2), call % 2 == 0, () -> {});
            placed.add(task);
            queue.offer(task);
        }
        queue.close();
        List<FairQueue.Task> taken = new ArrayList<>();
        for (var task = queue.take(); task.isDefined(); task = queue.take()) {
            taken.add(task.get());
            queue.done(task.get());
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(placed);
    }
}
