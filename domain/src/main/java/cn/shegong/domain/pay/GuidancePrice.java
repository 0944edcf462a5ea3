package cn.shegong.domain.pay;

import cn.shegong.domain.money.Fraction;

/**
 * 薪酬指导价: what a post of a grade is paid, in whole yuan a month (Annex 2).
 *
 * @param yuanAMonth above 0, at most 10 million
 */
public record GuidancePrice(long yuanAMonth) {

    /** The highest that is taken, CNY a month. */
    public static final long MOST = 10_000_000;

    /**
     * Whole yuan only: there are no guidance prices in fen.
     *
     * @param yuanAMonth above 0, at most 10 million
     * @throws IllegalArgumentException if out of range
     */
    public GuidancePrice {
        if (yuanAMonth <= 0 || yuanAMonth > MOST) {
            throw new IllegalArgumentException("not a guidance price: " + yuanAMonth + " CNY a month");
        }
    }

    /** {@return the price in CNY a month} */
    public Fraction toFraction() {
        return Fraction.of(yuanAMonth);
    }

    @Override
    public String toString() {
        return yuanAMonth + " CNY a month";
    }
}
