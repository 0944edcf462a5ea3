package cn.shegong.domain.project;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** 人员: who works in a project: given by grade, by band or by number, or asked for by a need. */
public sealed interface Workforce {

    /** Heads and quantities of a row go up to 10 million. */
    long MOST = 10_000_000;

    /**
     * Answers by kind: one case each, so that none is forgotten.
     *
     * @param byGrade for heads by grade
     * @param byBand for heads by band
     * @param byNumber for a bare number of heads
     * @param need for a need
     * @param <T> what is answered
     * @return the answer for this kind
     */
    <T> T fold(
            Function<ByGrade, T> byGrade,
            Function<ByBand, T> byBand,
            Function<ByNumber, T> byNumber,
            Function<Need, T> need);

    /**
     * Heads by grade, grades 1 to 10 in order.
     *
     * @param heads ten, each 0 to 10 million
     */
    record ByGrade(Vector<Long> heads) implements Workforce {

        /**
         * All may be 0.
         *
         * @param heads of grades 1 to 10 in order, each 0 to 10 million
         * @throws IllegalArgumentException if they are not ten, or out of range
         */
        public ByGrade {
            if (heads.size() != Grade.ALL.size()) {
                throw new IllegalArgumentException("heads of ten grades, not " + heads.size());
            }
            heads.forEach(Workforce::requireInRange);
        }

        @Override
        public <T> T fold(
                Function<ByGrade, T> byGrade,
                Function<ByBand, T> byBand,
                Function<ByNumber, T> byNumber,
                Function<Need, T> need) {
            return byGrade.apply(this);
        }
    }

    /**
     * Heads by band: each at its band's average.
     *
     * @param heads of all four bands, each 0 to 10 million
     */
    record ByBand(Map<Band, Long> heads) implements Workforce {

        /**
         * Bands that are not named have 0 heads.
         *
         * @param heads of any of the bands, each 0 to 10 million
         * @throws IllegalArgumentException if out of range
         */
        public ByBand {
            heads.values().forEach(Workforce::requireInRange);
            heads = TreeMap.ofEntries(Vector.of(Band.values()).map(band -> Tuple.of(band, 0L)))
                    .merge(heads, Long::sum);
        }

        @Override
        public <T> T fold(
                Function<ByGrade, T> byGrade,
                Function<ByBand, T> byBand,
                Function<ByNumber, T> byNumber,
                Function<Need, T> need) {
            return byBand.apply(this);
        }
    }

    /**
     * Only a number of heads: costed by the overall average, or else budgeted at the package standard.
     *
     * @param heads 0 to 10 million
     */
    record ByNumber(long heads) implements Workforce {

        /**
         * The number may be 0.
         *
         * @param heads 0 to 10 million
         * @throws IllegalArgumentException if out of range
         */
        public ByNumber {
            requireInRange(heads);
        }

        @Override
        public <T> T fold(
                Function<ByGrade, T> byGrade,
                Function<ByBand, T> byBand,
                Function<ByNumber, T> byNumber,
                Function<Need, T> need) {
            return byNumber.apply(this);
        }
    }

    /**
     * 需求: a norm, and how many clients or units there are.
     *
     * @param norm a row of Annex 1
     * @param quantity clients or units in the year {@code asOf}, 0 to 10 million
     * @param asOf the calendar year in which they were counted
     * @param growth a year; above -100 %, at most 100 %
     * @param mix the weights by which posts are split over grades 1 to 9
     * @param auxiliaryShare auxiliary heads as a share of all heads; below 100 %
     * @param end which end of a norm's range, the scenario's or its own
     * @param posts by the norm's ratio or given, and those that come on top
     */
    record Need(
            NormId norm,
            long quantity,
            int asOf,
            Percentage growth,
            GradeMix mix,
            Percentage auxiliaryShare,
            End end,
            Posts posts)
            implements Workforce {

        /** Growth a year lies above it. */
        public static final Percentage LEAST_GROWTH = Percentage.of(-100);
        /** The most growth a year. */
        public static final Percentage MOST_GROWTH = Percentage.of(100);

        /**
         * Neither the norm nor the year is looked up here.
         *
         * @param norm a row of Annex 1
         * @param quantity clients or units in the year {@code asOf}, 0 to 10 million
         * @param asOf any calendar year, before or after the openings
         * @param growth a year; above -100 %, at most 100 %
         * @param mix weights for grades 1 to 9
         * @param auxiliaryShare 0 % to below 100 % of all heads
         * @param end the scenario's or its own
         * @param posts by the norm's ratio or given
         * @throws IllegalArgumentException if the quantity, the growth or the share is out of range
         */
        public Need {
            requireInRange(quantity);
            if (growth.compareTo(LEAST_GROWTH) <= 0 || growth.compareTo(MOST_GROWTH) > 0) {
                throw new IllegalArgumentException("growth is above -100 % and at most 100 %: " + growth);
            }
            if (auxiliaryShare.compareTo(Percentage.ZERO) < 0 || auxiliaryShare.compareTo(Percentage.of(100)) >= 0) {
                throw new IllegalArgumentException("a share of auxiliary heads below 100 %: " + auxiliaryShare);
            }
        }

        Need withGrowth(Percentage other) {
            return new Need(norm, quantity, asOf, other, mix, auxiliaryShare, end, posts);
        }

        @Override
        public <T> T fold(
                Function<ByGrade, T> byGrade,
                Function<ByBand, T> byBand,
                Function<ByNumber, T> byNumber,
                Function<Need, T> need) {
            return need.apply(this);
        }
    }

    /** Which end of a norm's range a need takes. */
    sealed interface End {
        /** The scenario's. */
        End SCENARIO = new AsScenario();

        /**
         * {@return the row's own end, or else the scenario's}
         *
         * @param scenario which end the scenario takes
         */
        RangeEnd or(RangeEnd scenario);
    }

    /** The scenario's. */
    record AsScenario() implements End {
        @Override
        public RangeEnd or(RangeEnd scenario) {
            return scenario;
        }
    }

    /**
     * The row's own.
     *
     * @param end the fewest or the most posts
     */
    record Own(RangeEnd end) implements End {
        @Override
        public RangeEnd or(RangeEnd scenario) {
            return end;
        }
    }

    /** How the posts of a need come about. */
    sealed interface Posts {

        /** {@return posts beyond the ratio, such as a top-tier hospital's; 0 where there are none} */
        long extra();
    }

    /**
     * By the norm's ratio.
     *
     * @param extra posts beyond the ratio, 0 to 10 million
     */
    record ByRatio(long extra) implements Posts {

        /**
         * Most needs have none beyond the ratio.
         *
         * @param extra posts beyond the ratio, 0 to 10 million
         * @throws IllegalArgumentException if out of range
         */
        public ByRatio {
            requireInRange(extra);
        }
    }

    /**
     * Given, where the norm has no ratio.
     *
     * @param posts 0 to 10 million
     * @param extra posts that come on top, 0 to 10 million
     */
    record GivenPosts(long posts, long extra) implements Posts {

        /**
         * Both are added up.
         *
         * @param posts 0 to 10 million
         * @param extra posts that come on top, 0 to 10 million
         * @throws IllegalArgumentException if out of range
         */
        public GivenPosts {
            requireInRange(posts);
            requireInRange(extra);
        }
    }

    private static void requireInRange(long number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("not a number from 0 to 10 million: " + number);
        }
    }
}
