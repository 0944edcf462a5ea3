package cn.shegong.simulation.projection;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Seq;

/**
 * 下一周期: the next cycle that a project opens, and its budget.
 *
 * @param heads during the cycle
 * @param annual a year's budget at the opening's vintage
 * @param total over all its months
 * @param years the total, split over fiscal years, in order
 */
public record NextCycle(Project project, Cycle cycle, long heads, Yuan annual, Yuan total, Seq<Year> years) {

    /** One fiscal year's part. */
    public record Year(int year, Yuan budget) {}
}
