package cn.shegong.simulation.projection;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Seq;

/**
 * 下一周期: the next cycle that a project opens, and its budget.
 *
 * @param project that opens it
 * @param cycle its opening and its months
 * @param heads during the cycle
 * @param annual a year's budget at the opening's vintage, CNY
 * @param total the budget of all its months, CNY
 * @param years the total, split over fiscal years, in order
 */
public record NextCycle(Project project, Cycle cycle, long heads, Yuan annual, Yuan total, Seq<Year> years) {

    /**
     * One fiscal year's part.
     *
     * @param year the fiscal year
     * @param budget what the cycle accrues in it, CNY
     */
    public record Year(int year, Yuan budget) {}
}
