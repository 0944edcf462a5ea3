package cn.shegong.domain.staffing;

import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Vector;

/**
 * 薪级构成: the weights by which posts are split over grades 1 to 9.
 *
 * @param weights nine, each 0 to 10 million; whole numbers
 */
public record GradeMix(Vector<Long> weights) {

    /** The largest weight. */
    public static final long MOST = 10_000_000;

    /**
     * All weights may be 0: then there is nothing to split by.
     *
     * @param weights nine, of grades 1 to 9, each 0 to 10 million
     * @throws IllegalArgumentException if they are not nine, or out of range
     */
    public GradeMix {
        if (weights.size() != Grade.CERTIFIED.size() || weights.exists(weight -> weight < 0 || weight > MOST)) {
            throw new IllegalArgumentException("not nine weights: " + weights);
        }
    }

    /** {@return whether all weights are 0, so that it can split no posts} */
    public boolean isEmpty() {
        return weights.forAll(weight -> weight == 0);
    }
}
