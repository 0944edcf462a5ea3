package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Apportionment;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.RangeEnd;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * 定员人数: the heads that {@link Staffing} finds for a need, as bare numbers: for those who ask for many and explain none.
 */
public final class Headcount {

    private final Workforce.Need need;
    private final RangeEnd end;
    private final Fraction aYear;
    private final Fraction auxiliaryAPost;
    private final long[] weights;

    /**
     * Readies what does not change from cycle to cycle.
     *
     * @param need whose heads are asked for
     * @param settings with the need's own growth above -100 % a year
     */
    public Headcount(Workforce.Need need, NeedSettings settings) {
        this.need = need;
        end = need.end().or(settings.end());
        aYear = Fraction.ONE
                .plus(need.growth().toFraction())
                .plus(settings.growth().toFraction());
        Fraction auxiliary = need.auxiliaryShare().toFraction();
        auxiliaryAPost = auxiliary.dividedBy(Fraction.ONE.minus(auxiliary));
        weights = need.mix().weights().toJavaStream().mapToLong(Long::longValue).toArray();
    }

    /**
     * Finds the heads of a cycle, by grade from 1 to 10.
     *
     * @param opening the cycle's first month
     * @param text the measures in force at the opening
     * @return a new array of ten
     * @throws BeyondFen if there are more heads than 64 bits hold
     */
    public long[] of(YearMonth opening, Measures text) {
        long posts = posts(opening, text);
        long[] heads = Arrays.copyOf(Apportionment.byLargestRemainder(posts, weights), Grade.ALL.size());
        heads[weights.length] = whole(
                text.roundings().auxiliary().value().round(Fraction.of(posts).times(auxiliaryAPost)));
        return heads;
    }

    private long posts(YearMonth opening, Measures text) {
        Fraction posts = need.posts() instanceof Workforce.GivenPosts given
                ? Fraction.of(given.posts())
                : ratioPosts(text.norm(need.norm()), quantity(opening, text), text);
        return whole(posts.plus(Fraction.of(need.posts().extra())));
    }

    private Fraction ratioPosts(Norm norm, Fraction quantity, Measures text) {
        Fraction posts = text.roundings()
                .posts()
                .value()
                .round(quantity.times(
                        Fraction.of(norm.ratio().factor(end), norm.ratio().divisor(end))));
        return quantity.signum() == 0 ? posts : posts.max(Fraction.of(norm.atLeast()));
    }

    /** As bare ratios: to bring each power to lowest terms would take most of the time. */
    private Fraction quantity(YearMonth opening, Measures text) {
        int years = opening.getYear() - need.asOf();
        BigInteger above = aYear.numerator().pow(Math.abs(years));
        BigInteger below = aYear.denominator().pow(Math.abs(years));
        BigInteger asOf = BigInteger.valueOf(need.quantity());
        Rounding rounding = text.roundings().quantity().value();
        return years >= 0 ? rounding.round(asOf.multiply(above), below) : rounding.round(asOf.multiply(below), above);
    }

    private static long whole(Fraction heads) {
        BigInteger number = heads.numerator();
        if (number.bitLength() >= Long.SIZE) {
            throw new BeyondFen("heads");
        }
        return number.longValueExact();
    }
}
