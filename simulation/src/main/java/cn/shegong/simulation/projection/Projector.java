package cn.shegong.simulation.projection;

import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/**
 * 测算: projects a portfolio by the reference model.
 *
 * @param model the scenario and its texts
 */
public record Projector(ReferenceModel model) {

    /**
     * {@return the budgets by group and fiscal year, each figure computed by the reference model}
     *
     * @param portfolio all projects that are projected
     * @param by what the groups are
     * @param done told of each project, as 1
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Projection project(Portfolio portfolio, Grouping by, LongConsumer done) {
        var years = model.scenario().horizon().years();
        YearTable zero = YearTable.zero(years.size());
        Map<Option<String>, YearTable> groups = LinkedHashMap.empty();
        for (Project project : portfolio.projects()) {
            YearTable own = YearTable.of(model.years(project));
            groups = groups.put(by.of(project, model), own, YearTable::plus);
            done.accept(1);
        }
        return new Projection(
                model.scenario().name(),
                by,
                years,
                groups.toVector().map(group -> new Projection.Group(group._1, group._2)),
                groups.values().fold(zero, YearTable::plus));
    }
}
