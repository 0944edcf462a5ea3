package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Vector;

/**
 * 项目各年: what one row costs in each year, and how much of it at the floor.
 *
 * @param project the row
 * @param budgets CNY, one a fiscal year; above 0 where the row has a month and a head in the year
 * @param atFloor post-months whose price is the package standard, above the package; one a fiscal year
 */
public record RowYears(Project project, Vector<Yuan> budgets, Vector<Long> atFloor) {}
