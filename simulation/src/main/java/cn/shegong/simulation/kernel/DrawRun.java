package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** 抽样测算: a tile of draws over the rows whose vintages differ from draw to draw. For one thread. */
final class DrawRun {

    private static final int TILE = DrawnPrices.TILE;
    private static final long FEN = 100;
    private static final Series[] ALL = Series.values();
    private static final Series[] BUDGET = {Series.BUDGET};

    private final ReferenceModel model;
    private final CompiledPortfolio portfolio;
    private final List<Priced> priced;
    private final DrawnPrices prices;
    private final boolean budgetAlone;
    private final DrawLanes lanes = new DrawLanes();
    private final long[][][][] sums;
    private final long[][][] packaged;
    private final int plus;
    private final long[] standards = new long[TILE];
    private final long[][] columns = new long[Grade.ALL.size()][];
    private final int[][] narrow = new int[Grade.ALL.size()][TILE];
    private final long[] someHeads = new long[Grade.ALL.size()];
    private final long[][] somePrices = new long[Grade.ALL.size()][];
    private final int[][] someNarrow = new int[Grade.ALL.size()][];
    private final long[][] averages = new long[Grade.ALL.size()][TILE];
    private long highest;
    private long highestStandard;

    DrawRun(ReferenceModel model, CompiledPortfolio portfolio, List<DrawnRows> rows, Draws draws, boolean budgetAlone) {
        this.model = model;
        this.portfolio = portfolio;
        priced = byPrice(rows, model);
        this.budgetAlone = budgetAlone;
        prices = new DrawnPrices(model, draws);
        sums = new long[ALL.length][portfolio.groups().size()]
                [model.scenario().horizon().years().size()][TILE];
        packaged = new long[sums[0].length][model.scenario().horizon().years().size()][TILE];
        plus = Cut.plus(model.succession().first().roundings().amount().value());
    }

    /**
     * Adds the tile's amounts to the totals; false where an amount is not for this path.
     *
     * @param at which of all draws each of this run's draws is
     */
    boolean tile(int from, int count, int[] at, DrawTotals totals) {
        prices.work(from, count);
        for (long[][][] series : sums) {
            clear(series, count);
        }
        clear(packaged, count);
        for (Priced each : priced) {
            if (!add(each, count)) {
                return false;
            }
        }
        differences(count);
        for (Series series : budgetAlone ? BUDGET : ALL) {
            for (int group = 0; group < sums[0].length; group++) {
                for (int year = 0; year < sums[0][group].length; year++) {
                    totals.add(series, group, year, sums[series.ordinal()][group][year], at, from, count);
                }
            }
        }
        return true;
    }

    private static void clear(long[][][] tiles, int count) {
        for (long[][] group : tiles) {
            for (long[] year : group) {
                Arrays.fill(year, 0, count, 0);
            }
        }
    }

    /** Budget less package, and less labour and labour owed; rows without pay withhold both. */
    private void differences(int count) {
        for (int group = 0; group < packaged.length && !budgetAlone; group++) {
            for (int year = 0; year < packaged[group].length; year++) {
                long[] budget = sums[Series.BUDGET.ordinal()][group][year];
                long[] into = sums[Series.FLOOR_TOP_UP.ordinal()][group][year];
                for (int i = 0; i < count; i++) {
                    into[i] = budget[i] - packaged[group][year][i];
                }
                long[] labour = sums[Series.LABOUR.ordinal()][group][year];
                long[] owed = sums[Series.LABOUR_OWED.ordinal()][group][year];
                long[] rest = sums[Series.OTHER_FUNDS.ordinal()][group][year];
                for (int i = 0; i < count; i++) {
                    rest[i] = budget[i] - labour[i] - owed[i];
                }
            }
        }
    }

    /** Rows of one price, one after the other: what they share is worked out once. */
    private boolean add(Priced priced, int count) {
        DrawnRows first = priced.rows().get(0);
        Vintage vintage = prices.vintages().get(first.vintage());
        PayField field = vintage.text().payField(first.key().field());
        columns(first, vintage, field, count);
        standards(priced.own(), first, field, count);
        if (!first.tariff().reaches(priced.mostHeads(), highest, highestStandard, portfolio.totals().length + 1)) {
            return false;
        }
        for (DrawnRows each : priced.rows()) {
            add(each, count);
        }
        return true;
    }

    private void add(DrawnRows each, int count) {
        long mostPay = each.mostHeads() * highest;
        long mostBudget = Math.max(each.tariff().packaged().wide(mostPay), each.mostHeads() * highestStandard);
        for (int row = each.from(); row < each.to(); row++) {
            long heads = each.heads(portfolio, row);
            if (!each.tariff().knowsPay()) {
                lanes.atStandard(heads, standards, count);
            } else {
                pay(each, row, mostPay, count);
                lanes.settle(each.tariff(), heads, standards, mostPay, count);
            }
            accrue(each, mostPay, mostBudget, count);
        }
    }

    /** The pay of a row's heads, of those columns that have any. */
    private void pay(DrawnRows each, int row, long mostPay, int count) {
        int some = 0;
        for (int column = 0; column < each.key().shape().columns(); column++) {
            long heads = each.heads(portfolio, row, column);
            if (heads > 0) {
                someHeads[some] = heads;
                somePrices[some] = columns[column];
                someNarrow[some++] = narrow[column];
            }
        }
        if (mostPay <= Integer.MAX_VALUE) {
            lanes.narrowPay(someHeads, someNarrow, some, count);
            return;
        }
        lanes.clearPay(count);
        for (int i = 0; i < some; i++) {
            lanes.addPay(someHeads[i], somePrices[i], count);
        }
    }

    private void accrue(DrawnRows each, long mostPay, long mostBudget, int count) {
        lanes.take(lanes.budget(), mostBudget, plus, count);
        accrue(each, sums[Series.BUDGET.ordinal()]);
        if (budgetAlone || !each.tariff().knowsPay()) {
            return;
        }
        lanes.take(lanes.packaged(), mostBudget, plus, count);
        accrue(each, packaged);
        lanes.settleLabour(each.tariff(), mostPay, mostBudget, count);
        lanes.take(lanes.labour(), mostBudget, plus, count);
        accrue(each, sums[Series.LABOUR.ordinal()]);
        lanes.take(lanes.owed(), mostBudget, plus, count);
        accrue(each, sums[Series.LABOUR_OWED.ordinal()]);
        for (Timetable.Part part : each.parts()) {
            long[] into = sums[Series.PAY.ordinal()][each.key().group()][part.year()];
            addMonths(into, lanes.pay(), FEN * (part.to() - part.from()), count);
        }
    }

    private void accrue(DrawnRows each, long[][][] into) {
        long[][] byYear = into[each.key().group()];
        for (Timetable.Part part : each.parts()) {
            lanes.accrue(part, byYear[part.year()]);
        }
    }

    private static void addMonths(long[] into, long[] monthly, long times, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += monthly[i] * times;
        }
    }

    /** The prices of a head of each column: of grades, of rounded band averages, or of the rounded overall average. */
    private void columns(DrawnRows each, Vintage vintage, PayField field, int count) {
        Measures text = vintage.text();
        highest = 0;
        boolean average = model.scenario().cost().costing(text) == Costing.AVERAGE;
        for (int column = 0; column < each.key().shape().columns(); column++) {
            if (average) {
                columns[column] = averages[0];
                if (column == 0) {
                    prices.average(each.vintage(), field, averages[0], count);
                }
            } else if (each.key().shape() == Shape.NUMBER) {
                columns[column] = averages[column];
                Arrays.fill(averages[column], 0, count, 0);
            } else if (each.key().shape() == Shape.BANDS) {
                columns[column] = averages[column];
                prices.bandAverage(each.vintage(), field, Band.values()[column], averages[column], count);
            } else {
                columns[column] = prices.price(each.vintage(), field, Grade.ALL.get(column));
            }
            highest = Math.max(highest, most(columns[column], count));
            for (int i = 0; i < count; i++) {
                narrow[column][i] = (int) columns[column][i];
            }
        }
    }

    private static long most(long[] row, int count) {
        long most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, row[i]);
        }
        return most;
    }

    /** The city's standard, or the district's own where that is higher. */
    private void standards(Option<Standards> own, DrawnRows like, PayField field, int count) {
        long[] city = prices.standard(like.vintage(), field);
        long least = own.map(pair -> pair.of(field).yuanAPersonAYear() * FEN).getOrElse(0L);
        for (int i = 0; i < count; i++) {
            standards[i] = Math.max(city[i], least);
        }
        highestStandard = most(standards, count);
    }

    /** What rows must share to be priced as one. */
    private record Price(int vintage, Shape shape, int field, Option<Standards> own) {}

    /** Rows that are priced as one. */
    private record Priced(Option<Standards> own, List<DrawnRows> rows, long mostHeads) {}

    private static List<Priced> byPrice(List<DrawnRows> rows, ReferenceModel model) {
        Map<District, Standards> own = model.scenario().cost().districtStandards();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        each -> new Price(
                                each.vintage(),
                                each.key().shape(),
                                each.key().field(),
                                own.get(each.key().district())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Priced(
                        entry.getKey().own(),
                        entry.getValue(),
                        entry.getValue().stream()
                                .mapToLong(DrawnRows::mostHeads)
                                .max()
                                .orElse(0)))
                .toList();
    }
}
