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

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException if the number is out of range or has more places
     */
    public Percentage {
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (percent.scale() > MOST_PLACES || percent.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("not a rate this program takes: " + percent.toEngineeringString() + "%");
        }
    }

    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    public static Percentage ofBasisPoints(long basisPoints) {
        return new Percentage(BigDecimal.valueOf(basisPoints, 2));
    }

    /**
     * Reads {@code 5.25%}; a number without the sign is refused, since 0.05 and 5 could both be meant.
     *
     * @throws NumberFormatException if the text is anything else
     */
    public static Percentage parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new NumberFormatException("not a percentage: " + text);
        }
        return new Percentage(new BigDecimal(form.group(1)));
    }

    /** As a ratio: 5% is 1/20. */
    public Fraction toFraction() {
        return Fraction.of(percent.movePointLeft(2));
    }

    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

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
