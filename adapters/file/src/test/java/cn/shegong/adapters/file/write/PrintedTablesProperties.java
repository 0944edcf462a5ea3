package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.KnownRows;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is printed adds up, for any numbers, groups and units. */
class PrintedTablesProperties {

    private static final int YEARS = 3;
    private static final Words WORDS = new Words();

    @Property
    void printed_groups_add_up_to_the_printed_total_and_the_total_is_the_exact_one_rounded(
            @ForAll @Size(min = 1, max = 40)
                    List<@Size(value = YEARS) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long>> groups,
            @ForAll MoneyUnit unit) {
        PrintedTable table = new BudgetTable(new Print(WORDS, Language.ZH, unit))
                .of(new Result.Budgets(projection(groups), HashMap.empty(), Vector.of(HashMap.empty())), Series.BUDGET);
        Seq<Seq<PrintedCell>> rows = table.rows().map(PrintedTable.Row::cells);
        for (int year = 0; year < YEARS; year++) {
            int column = year;
            BigDecimal total = number(rows.last().get(year + 1));
            assertThat(sum(rows.init().map(row -> row.get(column + 1)))).isEqualByComparingTo(total);
            long exact = groups.stream().mapToLong(group -> group.get(column)).sum();
            assertThat(total).isEqualByComparingTo(rounded(exact, unit));
            for (int group = 0; group < groups.size(); group++) {
                BigDecimal part = number(rows.get(group).get(year + 1));
                BigDecimal own = inUnit(groups.get(group).get(year), unit);
                assertThat(part.subtract(own).abs()).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Property
    void a_table_of_cycles_adds_up_along_both_sides(
            @ForAll @Size(min = 1, max = 30)
                    List<@Size(value = YEARS) List<@LongRange(min = 0, max = 100_000_000_000L) Long>> cycles,
            @ForAll MoneyUnit unit) {
        PrintedTable table = new CycleTable(new Print(WORDS, Language.ZH, unit)).of(cycles(cycles));
        Seq<Seq<PrintedCell>> rows = table.rows().map(PrintedTable.Row::cells);
        for (Seq<PrintedCell> row : rows) {
            assertThat(sum(row.drop(7))).isEqualByComparingTo(number(row.get(6)));
        }
        Seq<Seq<PrintedCell>> projects = of(table, PrintedTable.Rank.PART);
        Seq<Seq<PrintedCell>> districts = of(table, PrintedTable.Rank.SUBTOTAL);
        for (int column = 5; column < 7 + YEARS; column++) {
            int at = column;
            BigDecimal total = number(rows.last().get(column));
            assertThat(sum(projects.map(row -> row.get(at)))).isEqualByComparingTo(total);
            assertThat(sum(districts.map(row -> row.get(at)))).isEqualByComparingTo(total);
        }
    }

    private static Projection projection(List<List<Long>> groups) {
        Seq<Projection.Group> all = Vector.ofAll(groups)
                .zipWithIndex((amounts, index) -> new Projection.Group(Option.some("区" + index), table(amounts)));
        return new Projection(
                "x",
                Grouping.DISTRICT,
                Vector.range(2027, 2027 + YEARS),
                all,
                all.map(Projection.Group::table).reduce(YearTable::plus));
    }

    private static YearTable table(List<Long> fen) {
        return YearTable.of(
                series -> series.isMoney()
                        ? Vector.ofAll(fen).map(each -> (Amount) new Amount.Money(new Yuan(each)))
                        : Vector.ofAll(fen).map(each -> (Amount) new Amount.Count(each)),
                KnownRows.NONE);
    }

    private static Seq<NextCycle> cycles(List<List<Long>> years) {
        return Vector.ofAll(years).zipWithIndex((fen, index) -> {
            var split = Vector.ofAll(fen).zipWithIndex((each, at) -> new NextCycle.Year(2027 + at, new Yuan(each)));
            var start = YearMonth.of(2027, 1);
            var project = new Project(
                    new ProjectId("P" + index),
                    new District("区" + index % 4),
                    4,
                    new Contract(start, true, CycleLength.USUAL),
                    new Workforce.ByNumber(1),
                    HashMap.empty());
            var total = split.map(NextCycle.Year::budget).reduce(Yuan::plus);
            return new NextCycle(project, new Cycle(start, 36), 1, split.head().budget(), total, split);
        });
    }

    private static Seq<Seq<PrintedCell>> of(PrintedTable table, PrintedTable.Rank rank) {
        return table.rows().filter(row -> row.rank() == rank).map(PrintedTable.Row::cells);
    }

    /** What is printed says the number that the cell holds. */
    private static BigDecimal number(PrintedCell printed) {
        BigDecimal number = ((PrintedCell.Numeral) printed).number();
        assertThat(new BigDecimal(printed.text().replace(",", ""))).isEqualByComparingTo(number);
        return number;
    }

    private static BigDecimal sum(Seq<PrintedCell> printed) {
        return printed.map(PrintedTablesProperties::number).fold(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inUnit(long fen, MoneyUnit unit) {
        return BigDecimal.valueOf(fen, unit == MoneyUnit.YUAN ? 2 : 6);
    }

    private static BigDecimal rounded(long fen, MoneyUnit unit) {
        return inUnit(fen, unit).setScale(2, RoundingMode.HALF_UP);
    }
}
