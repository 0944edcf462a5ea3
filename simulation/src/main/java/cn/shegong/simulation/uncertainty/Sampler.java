package cn.shegong.simulation.uncertainty;

import cn.shegong.domain.money.Percentage;
import cn.shegong.simulation.kernel.Draws;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 抽样器: draws of an uncertainty from a seed.
 *
 * <p>Uniform numbers are SplitMix64's: the i-th is a function of the seed and i, so draws can be made in any order.
 */
record Sampler(Uncertainty uncertainty, long seed) {

    private static final Percentage MEDIAN = Percentage.of(50);
    private static final double UNIT = 0x1p-53;

    Draws draws(int count) {
        int inputs = uncertainty.uplifts().size();
        int[][] uplifts = new int[inputs][count];
        int[] growth = new int[count];
        for (int draw = 0; draw < count; draw++) {
            double common = isCorrelated() ? Gaussian.quantile(uniform(draw, inputs + 1)) : 0;
            for (int input = 0; input < inputs; input++) {
                Distribution distribution = uncertainty.uplifts().get(input).uplift();
                uplifts[input][draw] = Quantile.of(distribution, level(draw, input, common), draw);
            }
            if (uncertainty.growth() instanceof Uncertainty.DrawnGrowth drawn) {
                growth[draw] = Quantile.of(drawn.added(), uniform(draw, inputs), draw);
            }
        }
        return draws(uplifts, growth);
    }

    private Draws draws(int[][] uplifts, int[] growth) {
        Draws draws = new Draws(months(), uplifts, growth);
        return uncertainty.growth() instanceof Uncertainty.DrawnGrowth ? draws : draws.withoutGrowth();
    }

    private Vector<YearMonth> months() {
        return uncertainty.uplifts().map(Uncertainty.UncertainUplift::effective);
    }

    private boolean isCorrelated() {
        return !uncertainty.correlation().equals(Percentage.ZERO);
    }

    /** How high in its distribution an uplift is drawn: with a correlation, all move with one common factor. */
    private double level(int draw, int input, double common) {
        double own = uniform(draw, input);
        if (!isCorrelated()) {
            return own;
        }
        double share = uncertainty.correlation().percent().doubleValue() / 100;
        double mixed = StrictMath.sqrt(share) * common + StrictMath.sqrt(1 - share) * Gaussian.quantile(own);
        return Gaussian.cumulative(mixed);
    }

    /** Above 0 and below 1. */
    private double uniform(int draw, int input) {
        long numbers = uncertainty.uplifts().size() + 2L;
        return ((mixed(draw * numbers + input) >>> 11) + 0.5) * UNIT;
    }

    private long mixed(long i) {
        long z = seed + (i + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Draws in which each input in turn stands at its own low and high point, the others at their medians. */
    Draws oneByOne(Percentage low, Percentage high) {
        int inputs = uncertainty.uplifts().size();
        boolean grows = uncertainty.growth() instanceof Uncertainty.DrawnGrowth;
        int count = 1 + 2 * (inputs + (grows ? 1 : 0));
        int[][] uplifts = new int[inputs][count];
        int[] growth = new int[count];
        for (int draw = 0; draw < count; draw++) {
            for (int input = 0; input < inputs; input++) {
                uplifts[input][draw] =
                        Quantile.at(uncertainty.uplifts().get(input).uplift(), level(draw, input, low, high));
            }
            if (uncertainty.growth() instanceof Uncertainty.DrawnGrowth drawn) {
                growth[draw] = Quantile.at(drawn.added(), level(draw, inputs, low, high));
            }
        }
        return draws(uplifts, growth);
    }

    /** Draw 0 has all at their medians; then come the low and the high point of each input. */
    private static Percentage level(int draw, int input, Percentage low, Percentage high) {
        if (draw == 1 + 2 * input) {
            return low;
        }
        return draw == 2 + 2 * input ? high : MEDIAN;
    }
}
