package cn.shegong.adapters.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * 前台: what every case needs.
 *
 * @param receiving how many large bodies may come in at once
 */
@Singleton
record Reception(
        Core core,
        Limits limits,
        Problems problems,
        Excerpts excerpts,
        Replies replies,
        Attendance attendance,
        Metrics metrics,
        Bystander bystander,
        MemoryBudget memory,
        BodyFolder folder,
        Semaphore receiving) {

    @Inject
    Reception(
            Core core,
            Limits limits,
            Problems problems,
            Excerpts excerpts,
            Replies replies,
            Attendance attendance,
            Metrics metrics,
            Bystander bystander,
            MemoryBudget memory,
            BodyFolder folder) {
        this(
                core,
                limits,
                problems,
                excerpts,
                replies,
                attendance,
                metrics,
                bystander,
                memory,
                folder,
                new Semaphore(limits.receiving()));
    }
}
