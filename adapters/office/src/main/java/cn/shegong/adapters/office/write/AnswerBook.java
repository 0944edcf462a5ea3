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
    /** Rows of a table that may stand on a sheet with others. */
    private static final int MOST_TOGETHER = 40;

    private static final int WORDS_TIMES = 3;

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
            page(phrases.of("sheet.findings"), printed, table -> PrintedPage.Formulas.NONE);
        } else if (result instanceof Result.Verified verified) {
            page(phrases.of("sheet.tables"), printed.init(), table -> PrintedPage.Formulas.NONE);
            new DifferencesPage(book.sheet(phrases.of("verify.at")), phrases).write(verified, footer);
        } else {
            page(phrases.of("sheet.tables"), printed, table -> PrintedPage.Formulas.NONE);
        }
    }

    private static Plan plan(Answer answer) {
        return ((Grounds.OfPlans) answer.grounds()).plans().head();
    }

    /** What a table adds up to. */
    private interface Sums {
        PrintedPage.Formulas of(PrintedTable table);
    }

    /** Short tables that follow one another share a sheet; a long one has its own, whose head stands on every page. */
    private void page(String name, Seq<PrintedTable> tables, Sums sums) {
        Vector<Vector<PrintedTable>> sheets = tables.foldLeft(
                Vector.<Vector<PrintedTable>>empty(),
                (done, table) -> done.isEmpty() || isLong(table) || done.last().exists(AnswerBook::isLong)
                        ? done.append(Vector.of(table))
                        : done.update(done.size() - 1, done.last().append(table)));
        sheets.forEachWithIndex((together, number) -> {
            Grid grid = book.sheet(number == 0 ? name : phrases.of("sheet.beside", number));
            PrintedPage page = new PrintedPage(grid);
            if (together.size() == 1) {
                page.writeAlone(together.head(), sums.of(together.head()));
            } else {
                together.forEach(table -> page.write(table, sums.of(table)));
            }
            grid.finish(footer);
        });
    }

    /** Rows of words alone are taller. */
    private static boolean isLong(PrintedTable table) {
        return (table.rows().size() + 1) * (table.isOfWords() ? WORDS_TIMES : 1) > MOST_TOGETHER;
    }

    /** The last row is the first and all steps between; the last of several columns is the sum of the years. */
    private static PrintedPage.Formulas steps(PrintedTable table) {
        int last = table.rows().size() - 1;
        int sum = table.columns().size() - 1;
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
            new PrintedPage(grid).writeAlone(printed, sums(printed));
            grid.finish(footer);
        }
        new CyclesBook(book, phrases, plan, cycles, footer).write(cycles, footer, done);
    }

    /** A subtotal is the sum of the rows since the one before it; the last row is the sum of the subtotals. */
    private static PrintedPage.Formulas sums(PrintedTable table) {
        Vector<Integer> totals = Vector.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).rank() != PrintedTable.Rank.PART);
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
