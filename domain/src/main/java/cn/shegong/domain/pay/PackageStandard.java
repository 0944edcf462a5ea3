package cn.shegong.domain.pay;

import cn.shegong.domain.money.Fraction;

/**
 * 整体打包标准: the least that a project costs, in whole yuan a person a year (Measure 13).
 *
 * @param yuanAPersonAYear above 0, at most 100 million
 */
public record PackageStandard(long yuanAPersonAYear) implements Comparable<PackageStandard> {

    /** The highest that is taken, CNY a person a year. */
    public static final long MOST = 100_000_000;

    /**
     * Whole yuan only: standards are not set in fen.
     *
     * @param yuanAPersonAYear above 0, at most 100 million
     * @throws IllegalArgumentException if out of range
     */
    public PackageStandard {
        if (yuanAPersonAYear <= 0 || yuanAPersonAYear > MOST) {
            throw new IllegalArgumentException("not a package standard: " + yuanAPersonAYear + " CNY a person a year");
        }
    }

    /** {@return the standard in CNY a person a year} */
    public Fraction toFraction() {
        return Fraction.of(yuanAPersonAYear);
    }

    @Override
    public int compareTo(PackageStandard other) {
        return Long.compare(yuanAPersonAYear, other.yuanAPersonAYear);
    }

    @Override
    public String toString() {
        return yuanAPersonAYear + " CNY a person a year";
    }
}
