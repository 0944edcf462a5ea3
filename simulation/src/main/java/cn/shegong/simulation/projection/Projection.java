package cn.shegong.simulation.projection;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 测算结果: budgets by group and fiscal year, and their total.
 *
 * @param scenario its name
 * @param by what the groups are
 * @param years in order
 * @param groups in order of first appearance, each listed even where it has nothing in the horizon
 * @param total of all groups together
 */
public record Projection(String scenario, Grouping by, Seq<Integer> years, Seq<Group> groups, YearTable total) {

    /**
     * One group's table.
     *
     * @param name none for the projects without what is grouped by
     * @param table the sum of its projects
     */
    public record Group(Option<String> name, YearTable table) {}
}
