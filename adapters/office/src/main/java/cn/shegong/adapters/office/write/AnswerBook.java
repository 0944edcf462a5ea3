package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/** 答复工作簿: which sheets each kind of answer has, after its cover. */
record AnswerBook(Book book, Phrases phrases, Presentation presentation, String footer) {

    private static final int WORDS_OF_CYCLES = 5;

    void write(Answer answer, Seq<PrintedTable> printed, LongConsumer done) {
        Result result = answer.result();
        if (result instanceof Result.Budgets budgets) {
            new BudgetBook(book, phrases, presentation, footer).write(answer, budgets, done);
            return;
        }
        String title = result instanceof Result.Posts
                ? phrases.of("posts.title")
                : printed.head().title();
        new Cover(book.sheet(phrases.of("sheet.cover")), phrases).write(title, answer, Vector.empty());
        if (result instanceof Result.Posts posts) {
            new PostsPage(book.sheet(phrases.of("posts.title")), phrases).write(posts.rows());
        } else if (result instanceof Result.Explanation explanation) {
            new ExplanationPage(book.sheet(phrases.of("sheet.explanation")), phrases)
                    .write(explanation, printed.head());
        } else if (result instanceof Result.Cycles cycles) {
            cycles(cycles, printed.head(), plan(answer), done);
        } else if (result instanceof Result.Compared compared) {
            page(phrases.of("sheet.steps"), printed, AnswerBook::steps);
            new WaterfallPage(book.sheet(phrases.of("sheet.waterfall")), phrases).write(compared, footer);
        } else if (result instanceof Result.Findings) {
            findings(printed);
        } else {
            page(phrases.of("sheet.tables"), printed, table -> PrintedPage.Formulas.NONE);
        }
    }

    private static Plan plan(Answer answer) {
        return ((Grounds.OfPlans) answer.grounds()).plans().head();
    }

    /** What was found on one sheet; each table beside it, of numbers, on one of its own. */
    private void findings(Seq<PrintedTable> printed) {
        Seq<PrintedTable> found =
                printed.filter(table -> table.left() == table.rows().head().size());
        page(phrases.of("sheet.findings"), found, table -> PrintedPage.Formulas.NONE);
        printed.removeAll(found)
                .forEachWithIndex((table, number) -> page(
                        phrases.of("sheet.beside", number + 1), Vector.of(table), each -> PrintedPage.Formulas.NONE));
    }

    private Vector<Integer> totals(PrintedTable table) {
        return Vector.range(0, table.rows().size() - 1)
                .filter(row -> table.rows().get(row + 1).head().equals(phrases.of("table.total")));
    }

    /** What a table adds up to. */
    private interface Sums {
        PrintedPage.Formulas of(PrintedTable table);
    }

    private void page(String name, Seq<PrintedTable> tables, Sums sums) {
        Grid grid = book.sheet(name);
        PrintedPage page = new PrintedPage(grid);
        tables.forEach(table -> page.write(table, totals(table), sums.of(table)));
        grid.finish(footer);
    }

    /** The last row is the first and all steps between; the last of several columns is the sum of the years. */
    private static PrintedPage.Formulas steps(PrintedTable table) {
        int last = table.rows().size() - 2;
        int sum = table.rows().head().size() - 1;
        return (row, column, first) -> {
            if (sum > 1 && column == sum) {
                return Option.some("SUM(" + Letters.across(1, sum - 1, first + row) + ")");
            }
            return Option.when(
                    row == last && column > 0, () -> "SUM(" + Letters.down(column, first, first + last - 1) + ")");
        };
    }

    private void cycles(Result.Cycles cycles, PrintedTable printed, Plan plan, LongConsumer done) {
        if (presentation.unit() == Presentation.MoneyUnit.WAN) {
            Grid grid = book.sheet(phrases.of("sheet.cycles"));
            Vector<Integer> totals = Vector.range(0, printed.rows().size() - 1)
                    .filter(row -> printed.rows().get(row + 1).get(1).isEmpty());
            new PrintedPage(grid).write(printed, totals, sums(totals));
            grid.finish(footer);
        }
        new CyclesBook(book, phrases, plan, cycles, footer).write(cycles, footer, done);
    }

    /** A subtotal is the sum of the rows since the one before it; the last row is the sum of the subtotals. */
    private static PrintedPage.Formulas sums(Vector<Integer> totals) {
        return (row, column, first) -> {
            int number = totals.indexOf(row);
            if (number < 0 || column < WORDS_OF_CYCLES - 1) {
                return Option.none();
            }
            if (number == totals.size() - 1) {
                return Option.some(totals.init()
                        .map(total -> Letters.cell(column, first + total))
                        .mkString("+"));
            }
            int from = number == 0 ? 0 : totals.get(number - 1) + 1;
            return Option.some("SUM(" + Letters.down(column, first + from, first + row - 1) + ")");
        };
    }
}
