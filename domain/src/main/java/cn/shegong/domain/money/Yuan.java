package cn.shegong.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * 元: an amount of Chinese yuan (CNY), exact to the fen.
 *
 * @param fen hundredths of a yuan; any 64-bit number
 */
public record Yuan(long fen) implements Comparable<Yuan> {

    /** CNY 0.00. */
    public static final Yuan ZERO = new Yuan(0);

    private static final String CURRENCY = "CNY";
    private static final Pattern FORM = Pattern.compile("(?:CNY )?([+-]?[0-9]{1,18}(?:\\.[0-9]{1,2})?)");
    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * {@return an amount of whole yuan}
     *
     * @param yuan whole yuan, not fen
     * @throws BeyondFen if it does not fit into 64-bit fen
     */
    public static Yuan of(long yuan) {
        return new Yuan(InRange.product(yuan, 100L));
    }

    /**
     * {@return an amount given as a ratio, unrounded}
     *
     * @param yuan an amount in yuan that is a whole number of fen
     * @throws ArithmeticException if it is not
     * @throws BeyondFen if it does not fit into 64-bit fen
     */
    public static Yuan of(Fraction yuan) {
        Fraction fen = yuan.times(HUNDRED);
        if (!fen.isWhole()) {
            throw new ArithmeticException(yuan + " CNY is not a whole number of fen");
        }
        return ofFen(fen.numerator());
    }

    /**
     * Reads {@code 163000}, {@code 163000.5}, {@code -0.01} and what {@link #toString} prints.
     *
     * @param text in yuan: at most eighteen digits before the point and two after it
     * @return the amount, exact
     * @throws NumberFormatException if the text is anything else
     * @throws BeyondFen if it does not fit into 64-bit fen
     */
    public static Yuan parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new NumberFormatException("not an amount of yuan: " + text);
        }
        return of(Fraction.of(new BigDecimal(form.group(1))));
    }

    /**
     * {@return JSR 354's amount, exact}
     *
     * @param amount in CNY; of any scale, as long as it is a whole number of fen
     * @throws IllegalArgumentException if the currency is not CNY
     * @throws ArithmeticException if it is not a whole number of fen
     * @throws BeyondFen if it does not fit into 64-bit fen
     */
    public static Yuan of(MonetaryAmount amount) {
        if (!CURRENCY.equals(amount.getCurrency().getCurrencyCode())) {
            throw new IllegalArgumentException("not an amount of CNY: " + amount);
        }
        return of(Fraction.of(amount.getNumber().numberValueExact(BigDecimal.class)));
    }

    private static Yuan ofFen(BigInteger fen) {
        if (fen.bitLength() > 63) {
            throw new BeyondFen(fen + " fen");
        }
        return new Yuan(fen.longValueExact());
    }

    /**
     * {@return JSR 354's amount in CNY, for formatting and interchange; needs a JSR 354 implementation at run time}
     */
    public MonetaryAmount toMonetaryAmount() {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(CURRENCY)
                .setNumber(toDecimal())
                .create();
    }

    /**
     * {@return the sum, exact to the fen}
     *
     * @param other what is added
     * @throws BeyondFen if the sum does not fit
     */
    public Yuan plus(Yuan other) {
        long sum = fen + other.fen;
        if (((fen ^ sum) & (other.fen ^ sum)) < 0) {
            throw new BeyondFen("a sum of amounts");
        }
        return new Yuan(sum);
    }

    /**
     * {@return the difference, exact to the fen; below 0 where the other is larger}
     *
     * @param other what is taken away
     * @throws BeyondFen if the difference does not fit
     */
    public Yuan minus(Yuan other) {
        return ofFen(BigInteger.valueOf(fen).subtract(BigInteger.valueOf(other.fen)));
    }

    /**
     * {@return the amount the other way round: below 0 where it was above}
     *
     * @throws BeyondFen if it does not fit, as the lowest amount there is
     */
    public Yuan negated() {
        return ZERO.minus(this);
    }

    /**
     * {@return the amount so many times, exact}
     *
     * @param times any whole number
     * @throws BeyondFen if the product does not fit
     */
    public Yuan multipliedBy(long times) {
        return new Yuan(InRange.product(fen, times));
    }

    /** {@return whether it is above 0} */
    public boolean isPositive() {
        return fen > 0;
    }

    /** {@return whether it is below 0} */
    public boolean isNegative() {
        return fen < 0;
    }

    /**
     * {@return the sum of all, exact to the fen; 0.00 of none}
     *
     * @param amounts in any order
     * @throws BeyondFen if a sum on the way does not fit
     */
    public static Yuan total(Iterable<Yuan> amounts) {
        Yuan total = ZERO;
        for (Yuan amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** {@return the amount in yuan, exact: 163000 for CNY 163000.00} */
    public Fraction toFraction() {
        return Fraction.of(fen, 100);
    }

    /** {@return the amount in yuan, always with two places} */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return CURRENCY + " " + toDecimal().toPlainString();
    }
}
