package cn.shegong.domain.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * 百分比: an exact rate, written with a percent sign; 5.25% is 21/400.
 *
 * @param percent the number before the sign, at most ten decimal places and between -1,000,000 and 1,000,000
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    private static final int MOST_PLACES = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Pattern FORM = Pattern.compile("([+-]?[0-9]{1,7}(?:\\.[0-9]{1,10})?) ?%");

    /** 0%. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /**
     * Drops trailing zeros, so that 5.0% equals 5%.
     *
     * @param percent from -1,000,000 to 1,000,000, with at most ten places that are not trailing zeros
     * @throws IllegalArgumentException if the number is out of range or has more places
     */
    public Percentage {
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (percent.scale() > MOST_PLACES || percent.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("not a rate this program takes: " + percent.toEngineeringString() + "%");
        }
    }

    /**
     * {@return a rate of whole per cents}
     *
     * @param percent 5 for 5%; from -1,000,000 to 1,000,000
     * @throws IllegalArgumentException if out of range
     */
    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /**
     * {@return a rate of hundredths of a per cent}
     *
     * @param basisPoints 525 for 5.25%; from -100,000,000 to 100,000,000
     * @throws IllegalArgumentException if out of range
     */
    public static Percentage ofBasisPoints(long basisPoints) {
        return new Percentage(BigDecimal.valueOf(basisPoints, 2));
    }

    /**
     * Reads {@code 5.25%}; a number without the sign is refused, since 0.05 and 5 could both be meant.
     *
     * @param text such as {@code 5.25%} or {@code -5 %}: at most seven digits before the point and ten after it
     * @return the rate, exact
     * @throws NumberFormatException if the text is anything else
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Percentage parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new NumberFormatException("not a percentage: " + text);
        }
        return new Percentage(new BigDecimal(form.group(1)));
    }

    /** {@return the rate as a ratio: 1/20 for 5%} */
    public Fraction toFraction() {
        return Fraction.of(percent.movePointLeft(2));
    }

    /**
     * {@return the sum, in percentage points: 5% and 2% are 7%}
     *
     * @param other what is added
     * @throws IllegalArgumentException if the sum is out of range
     */
    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    /**
     * {@return whether this lies between the two, either included}
     *
     * @param low the least
     * @param high the most
     */
    public boolean isBetween(Percentage low, Percentage high) {
        return compareTo(low) >= 0 && compareTo(high) <= 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
