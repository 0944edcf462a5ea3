package cn.shegong.adapters.app;

import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.stream.Collectors;

/** A portfolio's two tables as people would write them down, all cells as texts. */
record PortfolioTables(Seq<Map<String, String>> projects, Seq<Map<String, String>> needs) {

    static PortfolioTables of(Portfolio portfolio) {
        Seq<Project> all = portfolio.projects();
        return new PortfolioTables(
                all.reject(PortfolioTables::isNeed).map(PortfolioTables::row),
                all.filter(PortfolioTables::isNeed).map(PortfolioTables::row));
    }

    /** As files hold it: projects before needs, each with every further column of its table. */
    static Portfolio asFiled(Portfolio portfolio) {
        Seq<Project> all = portfolio.projects();
        return new Portfolio(filled(all.reject(PortfolioTables::isNeed))
                .appendAll(filled(all.filter(PortfolioTables::isNeed)))
                .toVector());
    }

    private static Seq<Project> filled(Seq<Project> projects) {
        Seq<String> columns = LinkedHashSet.ofAll(
                        projects.flatMap(project -> project.columns().keySet()))
                .toVector();
        return projects.map(project -> new Project(
                project.id(),
                project.district(),
                project.field(),
                project.contract(),
                project.workforce(),
                LinkedHashMap.ofEntries(columns.map(column ->
                                io.vavr.Tuple.of(column, project.columns().getOrElse(column, "")))
                        .reject(each -> each._2.isBlank()))));
    }

    private static boolean isNeed(Project project) {
        return project.workforce() instanceof Workforce.Need;
    }

    private static Map<String, String> row(Project project) {
        Map<String, String> row = LinkedHashMap.of(
                "id", project.id().id(),
                "district", project.district().name(),
                "field", Integer.toString(project.field()),
                "start", project.contract().start().toString(),
                "renews", project.contract().renews() ? "yes" : "no");
        if (project.contract().length() instanceof CycleLength.Agreed agreed) {
            row = row.put("months", Integer.toString(agreed.months()));
        }
        Map<String, String> workforce = project.workforce()
                .fold(
                        given -> heads(given.heads()),
                        given -> LinkedHashMap.ofEntries(
                                given.heads().map(band -> io.vavr.Tuple.of(band._1.key(), Long.toString(band._2)))),
                        given -> LinkedHashMap.of("heads", Long.toString(given.heads())),
                        PortfolioTables::need);
        return project.columns().merge(row.merge(workforce));
    }

    private static Map<String, String> heads(Seq<Long> heads) {
        return LinkedHashMap.ofEntries(
                Grade.ALL.take(heads.size()).map(Grade::key).zip(heads.map(String::valueOf)));
    }

    private static Map<String, String> need(Workforce.Need need) {
        Map<String, String> row = LinkedHashMap.<String, String>of(
                        "norm", need.norm().id(),
                        "quantity", Long.toString(need.quantity()),
                        "asOf", Integer.toString(need.asOf()),
                        "growth", need.growth().toString(),
                        "auxiliaryShare", need.auxiliaryShare().toString(),
                        "extra", Long.toString(need.posts().extra()))
                .merge(heads(need.mix().weights()));
        if (need.end() instanceof Workforce.Own own) {
            row = row.put("range", own.end().key());
        }
        return need.posts() instanceof Workforce.GivenPosts given
                ? row.put("posts", Long.toString(given.posts()))
                : row;
    }

    /** The columns of a table, in order of first appearance. */
    static Seq<String> columns(Seq<Map<String, String>> table) {
        return LinkedHashSet.ofAll(table.flatMap(Map::keySet)).toVector();
    }

    static String csv(Seq<Map<String, String>> table) {
        Seq<String> columns = columns(table);
        return table.map(row -> columns.map(column -> row.getOrElse(column, "")))
                .prepend(columns)
                .toJavaStream()
                .map(row -> row.mkString(","))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
