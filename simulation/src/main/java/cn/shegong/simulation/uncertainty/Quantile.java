package cn.shegong.simulation.uncertainty;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.simulation.scenario.Distribution;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** 分位点: the rate at a level of a distribution, in whole basis points. */
final class Quantile {

    private static final double WHOLE = 100;

    private Quantile() {}

    /**
     * @param level above 0 and below 1
     * @param draw which draw it is, for those that are given
     */
    static int of(Distribution distribution, double level, int draw) {
        if (distribution instanceof Distribution.Normal normal) {
            return rounded(normal(normal, level));
        }
        if (distribution instanceof Distribution.Triangular triangular) {
            return rounded(triangular(triangular, level));
        }
        if (distribution instanceof Distribution.Uniform uniform) {
            double least = points(uniform.least());
            return rounded(least + level * (points(uniform.most()) - least));
        }
        return distribution instanceof Distribution.Discrete discrete
                ? rounded(discrete(discrete, level))
                : given((Distribution.Given) distribution, draw);
    }

    /**
     * The rate at a level, whichever draw: of rates that are given or listed by nearest rank, the lowest that so large a
     * share of the draws, or of the weights, does not exceed; exact.
     *
     * @param level above 0 % and at most 100 %
     */
    static int at(Distribution distribution, Percentage level) {
        if (distribution instanceof Distribution.Given given) {
            return ranked(given.draws().map(rate -> new Distribution.Weighted(rate, 1)), level);
        }
        return distribution instanceof Distribution.Discrete discrete
                ? ranked(discrete.rates(), level)
                : of(distribution, level.percent().doubleValue() / WHOLE, 0);
    }

    private static int ranked(Vector<Distribution.Weighted> rates, Percentage level) {
        BigInteger whole = weight(rates);
        BigInteger rank =
                level.toFraction().times(Fraction.of(new BigDecimal(whole))).rounded(RoundingMode.CEILING);
        Vector<Distribution.Weighted> sorted = rates.sortBy(Distribution.Weighted::rate);
        BigInteger reached = BigInteger.ZERO;
        for (Distribution.Weighted each : sorted) {
            reached = reached.add(BigInteger.valueOf(each.weight()));
            if (reached.compareTo(rank) >= 0) {
                return rounded(points(each.rate()));
            }
        }
        return rounded(points(sorted.last().rate()));
    }

    private static BigInteger weight(Vector<Distribution.Weighted> rates) {
        return rates.map(each -> BigInteger.valueOf(each.weight())).fold(BigInteger.ZERO, BigInteger::add);
    }

    private static int given(Distribution.Given given, int draw) {
        return rounded(points(given.draws().get(draw % given.draws().size())));
    }

    /** What lies beyond the ends is left out, and the rest keeps its shape. */
    private static double normal(Distribution.Normal normal, double level) {
        double mean = points(normal.mean());
        double deviation = points(normal.deviation());
        double least = points(normal.least());
        double most = points(normal.most());
        if (deviation == 0) {
            return StrictMath.max(least, StrictMath.min(most, mean));
        }
        double from = Gaussian.cumulative((least - mean) / deviation);
        double to = Gaussian.cumulative((most - mean) / deviation);
        double at = mean + deviation * Gaussian.quantile(from + level * (to - from));
        return StrictMath.max(least, StrictMath.min(most, at));
    }

    private static double triangular(Distribution.Triangular triangular, double level) {
        double least = points(triangular.least());
        double likely = points(triangular.likely());
        double most = points(triangular.most());
        double width = most - least;
        if (width == 0) {
            return least;
        }
        return level * width < likely - least
                ? least + StrictMath.sqrt(level * width * (likely - least))
                : most - StrictMath.sqrt((1 - level) * width * (most - likely));
    }

    private static double discrete(Distribution.Discrete discrete, double level) {
        Vector<Distribution.Weighted> rates = discrete.rates();
        double whole = rates.map(Distribution.Weighted::weight).sum().doubleValue();
        double reached = 0;
        for (Distribution.Weighted each : rates) {
            reached += each.weight();
            if (level * whole < reached) {
                return points(each.rate());
            }
        }
        return points(rates.last().rate());
    }

    private static double points(Percentage rate) {
        return rate.percent().movePointRight(2).doubleValue();
    }

    /** Half up. */
    private static int rounded(double basisPoints) {
        return (int) StrictMath.floor(basisPoints + 0.5);
    }
}
