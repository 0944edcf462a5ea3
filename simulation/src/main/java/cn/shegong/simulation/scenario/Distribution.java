package cn.shegong.simulation.scenario;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Vector;

/** 分布: from which a rate is drawn, in whole basis points. */
public sealed interface Distribution {

    /** {@return the lowest rate that can be drawn} */
    Percentage least();

    /**
     * 正态, cut off at both ends.
     *
     * @param mean before the ends are cut off
     * @param deviation the standard deviation, percentage points, 0 or more
     * @param least not above most; what lies below is not drawn
     * @param most what lies above is not drawn
     */
    record Normal(Percentage mean, Percentage deviation, Percentage least, Percentage most) implements Distribution {

        /**
         * @param mean before the ends are cut off
         * @param deviation the standard deviation, percentage points, 0 or more
         * @param least not above most; what lies below is not drawn
         * @param most what lies above is not drawn
         * @throws IllegalArgumentException if the deviation is below 0 or the ends are the wrong way round
         */
        public Normal {
            if (deviation.compareTo(Percentage.ZERO) < 0 || least.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "not a normal distribution: " + deviation + ", " + least + ", " + most);
            }
        }
    }

    /**
     * 三角: rises from the least to the likely rate and falls to the most.
     *
     * @param least the lowest rate drawn, not above likely
     * @param likely the rate drawn most often
     * @param most the highest rate drawn, not below likely
     */
    record Triangular(Percentage least, Percentage likely, Percentage most) implements Distribution {

        /**
         * @param least the lowest rate drawn, not above likely
         * @param likely the rate drawn most often
         * @param most the highest rate drawn, not below likely
         * @throws IllegalArgumentException if they are not in order
         */
        public Triangular {
            if (least.compareTo(likely) > 0 || likely.compareTo(most) > 0) {
                throw new IllegalArgumentException("not in order: " + least + ", " + likely + ", " + most);
            }
        }
    }

    /**
     * 均匀: every rate between the ends is equally likely.
     *
     * @param least the lowest rate drawn, not above most
     * @param most the highest rate drawn
     */
    record Uniform(Percentage least, Percentage most) implements Distribution {

        /**
         * @param least the lowest rate drawn, not above most
         * @param most the highest rate drawn
         * @throws IllegalArgumentException if they are not in order
         */
        public Uniform {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("not in order: " + least + ", " + most);
            }
        }
    }

    /**
     * 离散: some rates, each with a weight.
     *
     * @param rates at least one, in the order in which they share out the range of a uniform number
     */
    record Discrete(Vector<Weighted> rates) implements Distribution {

        /**
         * @param rates at least one, in the order in which they share out the range of a uniform number
         * @throws IllegalArgumentException if there is none
         */
        public Discrete {
            if (rates.isEmpty()) {
                throw new IllegalArgumentException("a discrete distribution has a rate");
            }
        }

        @Override
        public Percentage least() {
            return rates.map(Weighted::rate).min().get();
        }
    }

    /**
     * A rate and how often it comes.
     *
     * @param rate as an uplift, or percentage points of growth a year
     * @param weight 1 or more; its chance is its share of the sum of all weights
     */
    record Weighted(Percentage rate, long weight) {

        /**
         * @param rate as an uplift, or percentage points of growth a year
         * @param weight 1 or more; its chance is its share of the sum of all weights
         * @throws IllegalArgumentException if the weight is below 1
         */
        public Weighted {
            if (weight < 1) {
                throw new IllegalArgumentException("a weight is 1 or more: " + weight);
            }
        }
    }

    /**
     * 给定: the draws themselves, in their order; they come round again where more are asked for.
     *
     * @param draws one rate a draw, at least one
     */
    record Given(Vector<Percentage> draws) implements Distribution {

        /**
         * @param draws one rate a draw, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Given {
            if (draws.isEmpty()) {
                throw new IllegalArgumentException("draws that are given are not none");
            }
        }

        @Override
        public Percentage least() {
            return draws.min().get();
        }
    }
}
