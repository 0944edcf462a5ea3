package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 抽样价目: the prices and standards of each vintage for a tile of draws, one array a price. For one thread.
 *
 * <p>What a vintage is made of (its text, its adjustment, the table before it) is as in {@link
 * cn.shegong.simulation.scenario.Vintages}; only the roundings are done on whole numbers, and properties hold both equal.
 */
final class DrawnPrices {

    /** The most draws that are worked on at a time: loops over fewer spend more on their ends. */
    static final int TILE = 1024;

    private static final int BASIS_POINTS = 10_000;
    private static final Fraction FEN = Fraction.of(100);

    private final ReferenceModel model;
    private final Draws draws;
    private final Seq<Vintage> vintages;
    private final boolean[] drawn;
    private final long[][][][] prices;
    private final long[][][] standards;
    private final Vector<Map<PayField, Option<Index>>> indices;
    private final @Nullable RoundedRatio[] raised = new @Nullable RoundedRatio[3 * BASIS_POINTS];

    DrawnPrices(ReferenceModel model, Draws draws) {
        this.model = model;
        this.draws = draws;
        vintages = model.vintages().inOrder();
        drawn = new boolean[vintages.size()];
        for (int v = 1; v < drawn.length; v++) {
            drawn[v] = drawnAdjustment(v) >= 0 || (drawn[v - 1] && continues(v));
        }
        prices = new long[drawn.length][PayField.values().length][Grade.ALL.size()][TILE];
        standards = new long[drawn.length][PayField.values().length][TILE];
        indices = Vector.range(0, drawn.length).map(this::indices);
        for (int v = 0; v < drawn.length; v++) {
            for (PayField field : PayField.values()) {
                if (!drawn[v]) {
                    constants(v, field);
                }
            }
        }
    }

    private Map<PayField, Option<Index>> indices(int v) {
        return drawn[v]
                ? Vector.of(PayField.values()).toSortedMap(field -> field, field -> index(v, field))
                : TreeMap.empty();
    }

    Seq<Vintage> vintages() {
        return vintages;
    }

    /** Which of the vintages one is, where it differs from draw to draw; else {@link Run#NONE}. */
    int drawnIndex(Vintage vintage) {
        for (int v = 0; v < drawn.length; v++) {
            if (drawn[v] && vintages.get(v).from().equals(vintage.from())) {
                return v;
            }
        }
        return Run.NONE;
    }

    /** CNY a month, one a draw of the tile. */
    long[] price(int vintage, PayField field, Grade grade) {
        return prices[vintage][field.ordinal()][grade.ordinal()];
    }

    /** The city's, in fen a person a year, one a draw of the tile. */
    long[] standard(int vintage, PayField field) {
        return standards[vintage][field.ordinal()];
    }

    /** Whether the texts' roundings are for this path; asked once, before any tile. */
    boolean isServed() {
        Rounding amount = model.succession().first().roundings().amount().value();
        if (model.succession()
                .texts()
                .exists(text -> !text.roundings().amount().value().equals(amount))) {
            return false;
        }
        for (int v = 0; v < drawn.length; v++) {
            if (drawn[v] && (!isWhole(v) || derivedIsBeyond(v))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(int v) {
        Rounding rounding = text(v).roundings().price().value();
        return rounding.step().equals(Fraction.ONE)
                && rounding.equals(
                        model.succession().first().roundings().price().value())
                && text(v).roundings().bandAverage().value().step().equals(Fraction.ONE)
                && text(v).roundings().overallAverage().value().step().equals(Fraction.ONE);
    }

    private boolean derivedIsBeyond(int v) {
        return model.scenario().standards() instanceof StandardsRule.Derived
                && indices.get(v).exists(each -> each._2.isEmpty());
    }

    private Measures text(int v) {
        return vintages.get(v).text();
    }

    /** Whether a vintage's table goes on from the one before. */
    private boolean continues(int v) {
        return text(v).id().equals(text(v - 1).id());
    }

    private Option<Adjustment> adjustment(int v) {
        return model.scenario()
                .adjustments()
                .find(each -> each.effective().equals(vintages.get(v).from()));
    }

    private int drawnAdjustment(int v) {
        return draws.adjustments().indexOf(vintages.get(v).from());
    }

    /** Works out so many draws from one on. */
    void work(int from, int count) {
        for (int v = 0; v < drawn.length; v++) {
            for (PayField field : PayField.values()) {
                if (drawn[v]) {
                    prices(v, field, from, count);
                    standards(v, field, count);
                }
            }
        }
    }

    /** The rounded average of a band's prices. */
    void bandAverage(int v, PayField field, Band band, long[] to, int count) {
        Vector<Grade> grades = Grade.of(band);
        Rounding rounding = text(v).roundings().bandAverage().value();
        RoundedRatio mean =
                RoundedRatio.of(Fraction.of(1, grades.size()), rounding.mode()).get();
        fill(to, 0, count);
        grades.forEach(grade -> addTo(to, price(v, field, grade), 1, count));
        for (int i = 0; i < count; i++) {
            to[i] = mean.wide(to[i]);
        }
    }

    /** The rounded overall average. */
    void average(int v, PayField field, long[] to, int count) {
        Weights weights = Weights.of(text(v));
        RoundedRatio mean = RoundedRatio.of(
                        Fraction.of(1, weights.whole()),
                        text(v).roundings().overallAverage().value().mode())
                .get();
        fill(to, 0, count);
        for (Grade grade : Grade.ALL) {
            addTo(to, price(v, field, grade), weights.of(grade), count);
        }
        for (int i = 0; i < count; i++) {
            to[i] = mean.wide(to[i]);
        }
    }

    private void constants(int v, PayField field) {
        Vintage vintage = vintages.get(v);
        for (Grade grade : Grade.ALL) {
            fill(price(v, field, grade), vintage.prices().price(field, grade).whole(), TILE);
        }
        fill(standard(v, field), fen(vintage.standard(field).value()), TILE);
    }

    private static void copy(long[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void fill(long[] row, long value, int count) {
        Arrays.fill(row, 0, count, value);
    }

    private static long fen(Fraction yuan) {
        return yuan.times(FEN).numerator().longValueExact();
    }

    private void prices(int v, PayField field, int from, int count) {
        int adjustment = drawnAdjustment(v);
        for (Grade grade : Grade.ALL) {
            long[] to = price(v, field, grade);
            if (continues(v)) {
                copy(price(v - 1, field, grade), to, count);
            } else {
                fill(to, published(v).price(field, grade).whole(), count);
            }
            if (adjustment < 0) {
                raise(to, grade, v, count);
            } else {
                for (int i = 0; i < count; i++) {
                    to[i] = raised(draws.uplift(adjustment, from + i), v).wide(to[i]);
                }
            }
        }
    }

    private PriceTable published(int v) {
        return PriceTable.published(text(v).pay().table());
    }

    /** An adjustment that is not drawn, on prices that are. */
    private void raise(long[] row, Grade grade, int v, int count) {
        Option<Adjustment> fixed = adjustment(v);
        if (fixed.isDefined()) {
            Fraction factor = Fraction.ONE.plus(fixed.get().uplift().rate(grade).toFraction());
            Rounding rounding = text(v).roundings().price().value();
            Option<RoundedRatio> ratio = RoundedRatio.of(factor, rounding.mode());
            for (int i = 0; i < count; i++) {
                row[i] = ratio.isDefined()
                        ? ratio.get().wide(row[i])
                        : rounding.round(Fraction.of(row[i]).times(factor))
                                .numerator()
                                .longValueExact();
            }
        }
    }

    private RoundedRatio raised(int basisPoints, int v) {
        int at = basisPoints + BASIS_POINTS;
        RoundedRatio known = raised[at];
        if (known == null) {
            Fraction factor =
                    Fraction.ONE.plus(Percentage.ofBasisPoints(basisPoints).toFraction());
            known = RoundedRatio.of(factor, text(v).roundings().price().value().mode())
                    .get();
            raised[at] = known;
        }
        return known;
    }

    private void standards(int v, PayField field, int count) {
        long[] to = standard(v, field);
        if (!(model.scenario().standards() instanceof StandardsRule.Derived)) {
            fill(to, fen(vintages.get(v).standard(field).value()), count);
            return;
        }
        Index index = indices.get(v).get(field).get().get();
        fill(to, 0, count);
        for (Grade grade : Grade.ALL) {
            addTo(to, price(v, field, grade), index.weights().of(grade), count);
        }
        for (int i = 0; i < count; i++) {
            to[i] = to[i] == index.published()
                    ? index.standard()
                    : Math.max(index.standard(), index.ratio().wide(to[i]) * index.step());
        }
    }

    private static void addTo(long[] sums, long[] row, long weight, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += row[i] * weight;
        }
    }

    /**
     * From a weighted sum of prices to a standard.
     *
     * @param weights what each price counts
     * @param published the weighted sum of the published prices
     * @param standard as published, fen
     * @param ratio from the weighted sum to steps of the standard
     * @param step fen
     */
    private record Index(Weights weights, long published, long standard, RoundedRatio ratio, long step) {}

    private Option<Index> index(int v, PayField field) {
        Measures text = text(v);
        Rounding rounding = text.roundings().standard().value();
        Weights weights = Weights.of(text);
        Fraction published = published(v)
                .overallAverage(field, text.pay().overallMix())
                .value()
                .times(Fraction.of(weights.whole()));
        Fraction standard = text.funds().standards().of(field).value().toFraction();
        return RoundedRatio.of(standard.dividedBy(published.times(rounding.step())), rounding.mode())
                .map(ratio -> new Index(
                        weights, published.numerator().longValueExact(), fen(standard), ratio, fen(rounding.step())));
    }

    /**
     * The overall mix as whole numbers.
     *
     * @param byGrade what a grade's price counts
     * @param whole what they add up to
     */
    private record Weights(Vector<Long> byGrade, long whole) {
        static Weights of(Measures text) {
            Vector<Fraction> shares = Grade.ALL.map(grade -> share(text, grade.band()));
            Fraction whole = new Fraction(
                    shares.map(Fraction::denominator).fold(BigInteger.ONE, DrawnPrices::leastMultiple), BigInteger.ONE);
            return new Weights(
                    shares.map(share -> share.times(whole).numerator().longValueExact()),
                    whole.numerator().longValueExact());
        }

        long of(Grade grade) {
            return byGrade.get(grade.ordinal());
        }
    }

    private static Fraction share(Measures text, Band band) {
        return text.pay()
                .overallMix()
                .value()
                .share(band)
                .toFraction()
                .dividedBy(Fraction.of(Grade.of(band).size()));
    }

    private static BigInteger leastMultiple(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }
}
