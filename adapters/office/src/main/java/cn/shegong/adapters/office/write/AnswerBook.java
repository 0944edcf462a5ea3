package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Comparison;
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
        new Cover(book.sheet(phrases.of("sheet.cover")), phrases)
                .write(titles(result, printed), answer, Vector.empty());
        if (result instanceof Result.Posts posts) {
            new PostsPage(book.sheet(phrases.of("posts.title")), phrases).write(posts.rows(), footer);
        } else if (result instanceof Result.Explanation explanation) {
            new ExplanationPage(book.sheet(phrases.of("sheet.explanation")), phrases)
                    .write(explanation, printed.head(), footer);
        } else if (result instanceof Result.Cycles cycles) {
            cycles(cycles, printed.head(), plan(answer), done);
        } else if (result instanceof Result.Compared compared) {
            compared(compared.comparisons(), printed);
        } else if (result instanceof Result.Findings) {
            new PrintedSheets(book, footer).write(phrases.of("sheet.findings"), printed);
        } else if (result instanceof Result.Verified) {
            differences(printed);
        } else {
            new PrintedSheets(book, footer).write(phrases.of("sheet.tables"), printed);
        }
    }

    private Seq<String> titles(Result result, Seq<PrintedTable> printed) {
        if (result instanceof Result.Posts) {
            return Vector.of(phrases.of("posts.title"));
        }
        return result instanceof Result.Compared compared
                ? each(compared.comparisons(), printed)
                        .map(tables -> tables.head().title())
                : Vector.of(printed.head().title());
    }

    /** The tables of each comparison, of which all have as many. */
    private static Vector<Seq<PrintedTable>> each(Vector<Comparison> comparisons, Seq<PrintedTable> printed) {
        int tables = printed.size() / comparisons.size();
        return comparisons.zipWithIndex((comparison, at) -> printed.subSequence(at * tables, (at + 1) * tables));
    }

    /** The tables of words share a sheet; the differences have one of their own. */
    private void differences(Seq<PrintedTable> printed) {
        Seq<PrintedTable> differences = printed.reject(PrintedTable::isOfWords);
        new PrintedSheets(book, footer).write(phrases.of("sheet.tables"), printed.removeAll(differences));
        differences.forEach(table -> new DifferencesPage(book.sheet(table.title()), phrases).write(table, footer));
    }

    private static Plan plan(Answer answer) {
        return ((Grounds.OfPlans) answer.grounds()).plans().head();
    }

    /** Of several comparisons each has its sheets, numbered. */
    private void compared(Vector<Comparison> comparisons, Seq<PrintedTable> printed) {
        comparisons.zip(each(comparisons, printed)).forEachWithIndex((each, number) -> {
            String suffix = number == 0 ? "" : " " + (number + 1);
            steps(book.sheet(phrases.of("sheet.steps") + suffix), each._2.filter(table -> table.words() == 1));
            var waterfall = each._1.waterfall();
            new WaterfallPage(book.sheet(phrases.of("sheet.waterfall") + suffix), phrases)
                    .write(each._1, "compare.in-order", waterfall.inOrder(), footer);
            new WaterfallPage(book.sheet(phrases.of("sheet.waterfall-order-free") + suffix), phrases)
                    .write(each._1, "compare.order-free", waterfall.orderFree(), footer);
            Seq<PrintedTable> counts = each._2.filter(table -> table.words() > 1);
            new PrintedSheets(book, footer).write(phrases.of("sheet.incidence") + suffix, counts);
        });
    }

    /** From the first to the second, and what each step makes of it as a chart. */
    private void steps(Grid grid, Seq<PrintedTable> printed) {
        PrintedPage page = new PrintedPage(grid);
        Vector<Integer> firsts = printed.toVector().map(table -> page.write(table, steps(table)));
        grid.finishOnOnePage(footer);
        new StepsChart(new Charts(book.whole(grid)), phrases).draw(printed.head(), firsts.head(), grid.next());
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
