package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.kernel.KernelProjector;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** 项目表: each project by fiscal year, those of a group together. For one sheet. */
final class ProjectPage {

    /** Projects that are computed at a time. */
    private static final int BLOCK = 2_000;

    private static final int ABOUT = 4;

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final Vector<Series> shown;
    private final Vector<Integer> years;
    private final Vector<String> columns;
    private final Option<Workings> workings;
    private final List<Workings.Rows> groups = new ArrayList<>();
    private Workings.Rows all = new Workings.Rows(1, 1);

    /**
     * @param workings where each project's amounts are reckoned; none where there are too many
     */
    ProjectPage(Grid grid, Phrases phrases, Plan plan, Seq<Series> shown, Option<Workings> workings) {
        this.grid = grid;
        this.phrases = phrases;
        this.model = plan.model();
        this.shown = shown.toVector();
        this.years = plan.scenario().horizon().years();
        this.workings = workings;
        columns = LinkedHashSet.ofAll(plan.portfolio()
                        .projects()
                        .flatMap(project -> project.columns().keySet()))
                .toVector();
    }

    /** Groups in their order, each with its projects in theirs. */
    void write(Plan plan, Projection projection, LongConsumer done) {
        grid.line(Emphasis.TITLE, phrases.of("projects.title", projection.scenario()));
        grid.line(Emphasis.NOTE, phrases.of("table.unit.yuan"));
        grid.head(Vector.of("id", "district", "field", "norm")
                .map(key -> phrases.value("workings." + key))
                .appendAll(columns.map(Value::of))
                .appendAll(shown.flatMap(series -> years.map(year -> heading(series, year))
                        .appendAll(adds(series) ? Vector.of(heading(series)) : Vector.empty()))));
        grid.freeze(1);
        Map<String, List<Project>> byGroup = new HashMap<>();
        for (Project project : plan.portfolio().projects()) {
            byGroup.computeIfAbsent(projection.by().of(project, model).getOrElse(""), name -> new ArrayList<>())
                    .add(project);
        }
        int first = grid.next();
        for (Projection.Group group : projection.groups()) {
            int from = grid.next();
            blocks(Vector.ofAll(byGroup.getOrDefault(group.name().getOrElse(""), List.of())), done);
            groups.add(new Workings.Rows(from, grid.next()));
        }
        all = new Workings.Rows(first, grid.next());
        grid.row(Emphasis.TOTAL, totals(projection));
    }

    void finish(String footer) {
        grid.finish(footer);
    }

    private static boolean adds(Series series) {
        return series != Series.PROJECTS;
    }

    private Value heading(Series series, int year) {
        return shown.size() == 1 ? Value.year(year) : Value.of(phrases.of("series." + series.key()) + " " + year);
    }

    private Value heading(Series series) {
        return Value.of(
                shown.size() == 1
                        ? phrases.of("table.total")
                        : phrases.of("series." + series.key()) + " " + phrases.of("table.total"));
    }

    private void blocks(Vector<Project> projects, LongConsumer done) {
        projects.grouped(BLOCK).forEach(block -> {
            Projection byProject =
                    new KernelProjector(model).project(new Portfolio(block), Grouping.named("project"), each -> {});
            block.zip(byProject.groups()).forEach(project -> row(project._1, project._2));
            done.accept(block.size());
        });
    }

    private void row(Project project, Projection.Group amounts) {
        Option<Workings.Rows> rows = workings.map(sheet -> sheet.write(project));
        grid.row(
                Emphasis.PLAIN,
                about(project)
                        .appendAll(shown.flatMap(series -> series(
                                        series,
                                        amounts.table().amounts(series),
                                        year -> rows.flatMap(
                                                found -> workings.get().sum(found, series, year)))
                                .map(Value::ifAny))));
    }

    private Vector<Value> about(Project project) {
        String norm =
                project.workforce() instanceof Workforce.Need need ? need.norm().id() : "";
        return Vector.of(
                        Value.of(project.id().id()),
                        Value.of(project.district().name()),
                        Value.of(project.field() + " "
                                + phrases.in(model.succession()
                                        .first()
                                        .field(project.field())
                                        .name())),
                        Value.of(norm))
                .appendAll(columns.map(column -> Value.of(project.columns().getOrElse(column, ""))));
    }

    /** Where a year's amount comes from. */
    private interface Sums {
        Option<String> of(int year);
    }

    private Vector<Value> series(Series series, Vector<Amount> amounts, Sums sums) {
        Vector<Value> cells = amounts.zipWith(years, (amount, year) -> {
            Value value = Value.of(amount);
            return sums.of(year).map(value::by).getOrElse(value);
        });
        if (!adds(series)) {
            return cells;
        }
        int row = grid.next();
        Value sum = amounts.exists(Amount.Withheld.class::isInstance)
                ? Value.withheld()
                : new Value.Numeral(
                                amounts.map(ProjectPage::number).fold(BigDecimal.ZERO, BigDecimal::add),
                                cells.head().look())
                        .by("SUM("
                                + Letters.across(column(series, years.head()), column(series, years.last()), row)
                                + ")");
        return cells.append(sum);
    }

    private static BigDecimal number(Amount amount) {
        return amount instanceof Amount.Money money
                ? money.yuan().toDecimal()
                : BigDecimal.valueOf(((Amount.Count) amount).number());
    }

    private Vector<Value> totals(Projection projection) {
        return Vector.of(phrases.value("table.total"), Value.blank(), Value.blank(), Value.blank())
                .appendAll(columns.map(column -> Value.blank()))
                .appendAll(shown.flatMap(series ->
                        series(series, projection.total().amounts(series), year -> all.sum("", column(series, year)))));
    }

    private int column(Series series, int year) {
        int before = shown.takeUntil(series::equals)
                .map(each -> years.size() + (adds(each) ? 1 : 0))
                .sum()
                .intValue();
        return ABOUT + columns.size() + before + years.indexOf(year);
    }

    /** The sum of a group's projects, or of all where the group is -1. */
    Option<String> sum(int group, Series series, int year) {
        return (group < 0 ? all : groups.get(group)).sum(grid.reference(), column(series, year));
    }
}
