package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 费率: what one head of each column costs at one vintage, found by pricing it with the domain's own types. */
final class Tariff {

    private static final Fraction FEN = Fraction.of(1, 100);
    private static final Fraction MONTHS = Fraction.of(12);

    /** For each column, a staff of one head in it. */
    private static final Map<Shape, Vector<Staff>> ONE_HEAD = Vector.of(Shape.values())
            .toMap(shape -> shape, shape -> Vector.range(0, shape.columns()).map(column -> one(shape, column)));

    /** By prices and standards of at most 10 billion fen the products stay within 64 bits. */
    private static final long MOST_HEADS = 100_000_000;

    private static final long MOST_PRICE = 10_000_000_000L;

    private final boolean knowsPay;
    private final long[] prices;
    private final long[] fees;
    private final long standard;
    private final long highest;
    private final RoundedRatio labour;
    private final RoundedRatio packaged;
    private final RoundedRatio due;

    private Tariff(
            boolean knowsPay,
            long[] prices,
            long[] fees,
            long standard,
            RoundedRatio labour,
            RoundedRatio packaged,
            RoundedRatio due) {
        this.knowsPay = knowsPay;
        this.prices = prices;
        this.fees = fees;
        this.standard = standard;
        this.labour = labour;
        this.packaged = packaged;
        this.due = due;
        long most = 0;
        for (long price : prices) {
            most = Math.max(most, price);
        }
        highest = most;
    }

    /**
     * Of the rows like one project; none where a text rounds otherwise than this path can.
     *
     * @param like any project of the rows: of it the district and the field count
     */
    static Option<Tariff> of(Shape shape, Project like, CostSettings settings, Vintage vintage) {
        Measures text = vintage.text();
        Rounding amount = text.roundings().amount().value();
        Rounding owed = text.roundings().labourOwed().value();
        if (!amount.step().equals(FEN) || !owed.step().equals(FEN)) {
            return Option.none();
        }
        ProjectCost cost = new ProjectCost(settings);
        PayField field = text.payField(like.field());
        Fraction share = text.funds().labourShare().value().toFraction();
        Fraction yearOfLabour =
                MONTHS.times(Fraction.ONE.plus(settings.onCost(text).value())).dividedBy(FEN);
        Figure standard = settings.standard(like.district(), field, vintage);
        boolean knowsPay = shape != Shape.NUMBER || settings.costing(text) == Costing.AVERAGE;
        long[] prices = new long[shape.columns()];
        long[] fees = new long[shape.columns()];
        for (int column = 0; column < prices.length; column++) {
            Staff head = ONE_HEAD.get(shape).get().get(column);
            fees[column] = ProjectCost.supervision(head, text.funds()).whole();
            if (knowsPay) {
                Fraction price = cost.pay(head, field, vintage).value();
                if (!price.isWhole()) {
                    return Option.none();
                }
                prices[column] = price.numerator().longValueExact();
            }
        }
        return RoundedRatio.of(yearOfLabour, amount.mode())
                .flatMap(labour -> RoundedRatio.of(yearOfLabour.dividedBy(share), amount.mode())
                        .flatMap(packaged -> RoundedRatio.of(share, owed.mode())
                                .map(due -> new Tariff(
                                        knowsPay,
                                        prices,
                                        fees,
                                        standard.value()
                                                .dividedBy(FEN)
                                                .numerator()
                                                .longValueExact(),
                                        labour,
                                        packaged,
                                        due))));
    }

    private static Staff one(Shape shape, int column) {
        Figure head = heads(1);
        return switch (shape) {
            case GRADES ->
                new Staff.ByGrade(Vector.fill(Grade.ALL.size(), heads(0)).update(column, head));
            case BANDS ->
                new Staff.ByBand(Vector.of(Band.values())
                        .toSortedMap(band -> band, band -> band.ordinal() == column ? head : heads(0)));
            case NUMBER -> new Staff.ByNumber(head);
        };
    }

    private static Figure heads(long number) {
        return Figure.given(Label.of(Term.HEADS), number, Unit.HEADS, Basis.ARITHMETIC);
    }

    /** Whether heads have a price: a bare number of them has none by grade, and is budgeted at the standard. */
    boolean knowsPay() {
        return knowsPay;
    }

    /** A month's pay of a head of each column, CNY. */
    long[] prices() {
        return prices;
    }

    /** A month's supervision of a head of each column, CNY. */
    long[] fees() {
        return fees;
    }

    /** Of a head a year, fen. */
    long standard() {
        return standard;
    }

    /** The highest of the prices. */
    long highest() {
        return highest;
    }

    /** From a month's pay in CNY to a year's labour in fen. */
    RoundedRatio labour() {
        return labour;
    }

    /** From a month's pay in CNY to a year's package in fen. */
    RoundedRatio packaged() {
        return packaged;
    }

    /** From a year's budget to the labour that is due of it, fen. */
    RoundedRatio due() {
        return due;
    }

    /** Whether rows of so many heads at most stay within reach, and the sum over so many of them below 2^61. */
    boolean reaches(long mostHeads, long rows) {
        return reaches(mostHeads, highest, standard, rows);
    }

    /** The same at other prices and another standard. */
    boolean reaches(long mostHeads, long highestPrice, long highestStandard, long rows) {
        if (mostHeads > MOST_HEADS || highestPrice > MOST_PRICE || highestStandard > MOST_PRICE) {
            return false;
        }
        long mostPay = mostHeads * highestPrice;
        long mostFloor = mostHeads * highestStandard;
        if (!labour.reaches(mostPay) || !packaged.reaches(mostPay)) {
            return false;
        }
        long most = Math.max(packaged.wide(mostPay), mostFloor);
        return due.reaches(most) && most <= (1L << 61) / Math.max(1, rows);
    }
}
