package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/**
 * 预算工作簿: cover, groups by year, projects by year, workings, prices. Each amount of a group is the sum of its projects,
 * each project's the sum of its rows of workings, and those are reckoned from heads and prices, all on the sheets.
 */
final class BudgetBook {

    /** More projects than these get no workings: their rows would be too many to look through. */
    private static final int MOST_WORKED = 5_000;

    private final Book book;
    private final Phrases phrases;
    private final Presentation presentation;
    private final String footer;

    BudgetBook(Book book, Phrases phrases, Presentation presentation, String footer) {
        this.book = book;
        this.phrases = phrases;
        this.presentation = presentation;
        this.footer = footer;
    }

    void write(Answer answer, Result.Budgets budgets, LongConsumer done) {
        Cover cover = new Cover(book.sheet(phrases.of("sheet.cover")), phrases);
        Projection projection = budgets.projection();
        String title = phrases.of("table.title", phrases.of("series.budget"), projection.scenario());
        if (answer.grounds() instanceof Grounds.OfPlans plans) {
            cover.write(Vector.of(title), answer, remarks(plans.plans().head()));
            pages(budgets, plans.plans().head(), done);
        } else {
            cover.write(Vector.of(title), answer, Vector.of(phrases.of("remark.no-projects")));
            summary(
                    budgets,
                    book.sheet(phrases.of("sheet.summary")),
                    presentation.unit(),
                    (group, series, year) -> Option.none());
        }
    }

    private Seq<String> remarks(Plan plan) {
        return hasWorkings(plan) ? Vector.empty() : Vector.of(phrases.of("remark.no-workings", MOST_WORKED));
    }

    static boolean hasWorkings(Plan plan) {
        return plan.portfolio().projects().size() <= MOST_WORKED;
    }

    private void pages(Result.Budgets budgets, Plan plan, LongConsumer done) {
        boolean exact = presentation.unit() == MoneyUnit.YUAN;
        Grid first = book.sheet(phrases.of("sheet.summary"));
        Grid inYuan = exact ? first : book.sheet(phrases.of("sheet.summary-yuan"));
        Grid projectGrid = book.sheet(phrases.of("sheet.projects"));
        Option<Workings> workings = Option.when(hasWorkings(plan), () -> workings(plan.model()));
        workings.forEach(Workings::begin);
        ProjectPage projects = new ProjectPage(projectGrid, phrases, plan, presentation.shown(), workings);
        projects.write(plan, budgets.projection(), done);
        projects.finish(footer);
        workings.forEach(sheet -> sheet.finish(footer));
        if (!exact) {
            summary(
                    budgets,
                    first,
                    MoneyUnit.WAN,
                    (group, series, year) -> series.isMoney() ? Option.none() : projects.sum(group, series, year));
        }
        summary(budgets, inYuan, MoneyUnit.YUAN, projects::sum);
    }

    private Workings workings(ReferenceModel model) {
        Grid grid = book.sheet(phrases.of("sheet.workings"));
        Prices prices = new Prices(book.sheet(phrases.of("sheet.prices")), phrases, model);
        prices.write(footer);
        return new Workings(
                grid,
                phrases,
                model,
                prices,
                presentation.shown(),
                model.scenario().horizon().years());
    }

    private void summary(Result.Budgets budgets, Grid grid, MoneyUnit unit, Summary.Parts parts) {
        Projection projection = budgets.projection();
        String by = projection.by().key();
        Vector<String> names = by.equals("project")
                ? Vector.empty()
                : projection.groups().map(group -> name(budgets, group)).toVector();
        Summary summary = new Summary(grid, phrases, new Scale(unit), projection.years(), phrases.group(by), names);
        grid.line(Emphasis.TITLE, phrases.of("table.title", phrases.of("sheet.summary"), projection.scenario()));
        grid.skip();
        Option<Summary.Table> drawn = Option.none();
        for (Series series : presentation.shown()) {
            Summary.Table table = summary.write(projection, series, parts);
            drawn = drawn.orElse(Option.when(series.isMoney(), table));
        }
        drawn.forEach(table -> summary.draw(table, new Charts(book.whole(grid))));
        grid.finishUncut(footer);
    }

    private String name(Result.Budgets budgets, Projection.Group group) {
        return budgets.name(group, phrases::in, phrases.of("group.none"));
    }
}
