package cn.shegong.simulation.scenario;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Vector;

/** 分布: from which a rate is drawn, in whole basis points. */
public sealed interface Distribution {

    /**
     * 正态, cut off at both ends.
     *
     * @param deviation the standard deviation, 0 or more
     * @param least not above most; what lies outside is not drawn
     */
    record Normal(Percentage mean, Percentage deviation, Percentage least, Percentage most) implements Distribution {

        /**
         * @throws IllegalArgumentException if the deviation is below 0 or the ends are the wrong way round
         */
        public Normal {
            if (deviation.compareTo(Percentage.ZERO) < 0 || least.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "not a normal distribution: " + deviation + ", " + least + ", " + most);
            }
        }
    }

    /** 三角: least, most likely and most, in this order. */
    record Triangular(Percentage least, Percentage likely, Percentage most) implements Distribution {

        /**
         * @throws IllegalArgumentException if they are not in order
         */
        public Triangular {
            if (least.compareTo(likely) > 0 || likely.compareTo(most) > 0) {
                throw new IllegalArgumentException("not in order: " + least + ", " + likely + ", " + most);
            }
        }
    }

    /** 均匀. */
    record Uniform(Percentage least, Percentage most) implements Distribution {

        /**
         * @throws IllegalArgumentException if they are not in order
         */
        public Uniform {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("not in order: " + least + ", " + most);
            }
        }
    }

    /** 离散: some rates, each with a weight. */
    record Discrete(Vector<Weighted> rates) implements Distribution {

        /**
         * @throws IllegalArgumentException if there is none
         */
        public Discrete {
            if (rates.isEmpty()) {
                throw new IllegalArgumentException("a discrete distribution has a rate");
            }
        }
    }

    /**
     * A rate and how often it comes.
     *
     * @param weight 1 or more
     */
    record Weighted(Percentage rate, long weight) {

        /**
         * @throws IllegalArgumentException if the weight is below 1
         */
        public Weighted {
            if (weight < 1) {
                throw new IllegalArgumentException("a weight is 1 or more: " + weight);
            }
        }
    }

    /** 给定: the draws themselves, in their order; they come round again where more are asked for. */
    record Given(Vector<Percentage> draws) implements Distribution {

        /**
         * @throws IllegalArgumentException if there is none
         */
        public Given {
            if (draws.isEmpty()) {
                throw new IllegalArgumentException("draws that are given are not none");
            }
        }
    }
}
