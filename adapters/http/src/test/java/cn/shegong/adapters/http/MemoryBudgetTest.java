package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much is taken at a time. */
class MemoryBudgetTest {

    @Test
    void bodies_are_taken_while_there_is_room_and_again_once_it_is_given_back() {
        MemoryBudget memory = new MemoryBudget(128L << 20);
        long half = memory.longestBody() / 2;
        assertThat(memory.longestBody()).isBetween(1L << 20, 32L << 20);
        assertThat(memory.take(half)).isTrue();
        assertThat(memory.take(half)).isTrue();
        assertThat(memory.take(half)).isFalse();
        memory.giveBack(half);
        assertThat(memory.take(half)).isTrue();
    }

    @Test
    void of_a_small_heap_less_is_kept_off_the_disk() {
        assertThat(new MemoryBudget(64L << 20).inMemory()).isEqualTo(1 << 16);
        assertThat(new MemoryBudget(64L << 30).inMemory()).isEqualTo(1 << 20);
    }
}
