package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.Rounding;
import java.util.List;

/**
 * 年内切点: where within a year of a cycle the fiscal years cut it.
 *
 * <p>All rows of a block open in one month, so by locked prices every fiscal year begins after the same number of months of
 * a year of the cycle. Up to month 12 k + j an amount B has accrued k B and what it accrues up to month j, whatever the
 * rounding: where there is but one j, two sums are all that the accrual needs.
 *
 * @param month j, 1 to 11; 0 where fiscal years are years of the cycle; below 0 where there are several
 * @param plus what is added to twelfths before they are rounded down
 */
record Cut(int month, int plus) {

    static final int MONTHS = 12;
    static final Cut SEVERAL = new Cut(-1, 0);

    /** That of some stretches of one contract. */
    static Cut of(List<Timetable.Stretch> stretches) {
        int month = 0;
        int plus = stretches.get(0).plus();
        for (Timetable.Stretch stretch : stretches) {
            for (Timetable.Part part : stretch.parts()) {
                for (int end : new int[] {part.from() % MONTHS, part.to() % MONTHS}) {
                    if (stretch.plus() != plus || (end != 0 && month != 0 && end != month)) {
                        return SEVERAL;
                    }
                    month = Math.max(month, end);
                }
            }
        }
        return new Cut(month, plus);
    }

    /**
     * What is added to twelfths of amounts of 0 or more before they are rounded down; of the modes that {@link RoundedRatio}
     * takes.
     */
    static int plus(Rounding fen) {
        return switch (fen.mode()) {
            case HALF_UP -> MONTHS / 2;
            case UP, CEILING -> MONTHS - 1;
            default -> 0;
        };
    }

    boolean isOne() {
        return month >= 0;
    }
}
