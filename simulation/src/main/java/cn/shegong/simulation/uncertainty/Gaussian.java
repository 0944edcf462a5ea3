package cn.shegong.simulation.uncertainty;

/** 标准正态分布: its cumulative function and that function's inverse, in strict doubles. */
final class Gaussian {

    private static final double SQRT_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);
    /** Beyond it the tail is 0 in doubles. */
    private static final double FAR = 38;
    /** Within it the series converges fast; outside, the continued fraction does. */
    private static final double NEAR = 3;

    private static final int TERMS = 200;
    /** From {@link #NEAR} on, what is left out after n terms is below e^(-2 x sqrt(2 n)): 10^-23 at n = 40. */
    private static final int FRACTIONS = 40;

    private static final int HALVINGS = 12;
    private static final int STEPS = 6;

    private Gaussian() {}

    static double density(double x) {
        return StrictMath.exp(-x * x / 2) / SQRT_TWO_PI;
    }

    /** P(X &lt;= x): by Taylor's series near 0, by Laplace's continued fraction in the tails. */
    static double cumulative(double x) {
        double size = StrictMath.abs(x);
        double tail =
                size > FAR ? 0 : size < NEAR ? 0.5 - density(size) * series(size) : density(size) / fraction(size);
        return x < 0 ? tail : 1 - tail;
    }

    /** x + x^3 / 3 + x^5 / (3 5) + ... */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int i = 1; i < TERMS && sum + term > sum; i++) {
            term *= x * x / (2 * i + 1);
            sum += term;
        }
        return sum;
    }

    /** x + 1 / (x + 2 / (x + 3 / ...)). */
    private static double fraction(double x) {
        double value = x;
        for (int i = FRACTIONS; i >= 1; i--) {
            value = x + i / value;
        }
        return value;
    }

    /**
     * The x with P(X &lt;= x) = p: some halving, then Newton's steps.
     *
     * @param p above 0 and below 1
     */
    static double quantile(double p) {
        double low = -FAR;
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double x = (low + high) / 2;
        for (int i = 0; i < STEPS; i++) {
            x -= (cumulative(x) - p) / density(x);
        }
        return x;
    }
}
