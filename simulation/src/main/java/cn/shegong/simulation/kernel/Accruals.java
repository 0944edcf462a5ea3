package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.project.CycleLength;
import java.math.RoundingMode;

/** 计提余数表: what the remainder of a year's amount by twelve accrues up to each month of a cycle, in fen. */
final class Accruals {

    private static final int MONTHS = 12;

    private final RoundingMode mode;
    private final int[][] table = new int[MONTHS][CycleLength.MOST + 1];

    /**
     * @param rounding to the fen
     */
    Accruals(Rounding rounding) {
        mode = rounding.mode();
        for (int remainder = 0; remainder < MONTHS; remainder++) {
            for (int month = 0; month <= CycleLength.MOST; month++) {
                Fraction exact = Fraction.of((long) remainder * month, MONTHS);
                table[remainder][month] = exact.rounded(rounding.mode()).intValueExact();
            }
        }
    }

    /** What is added to twelfths before they are rounded down; the mode is one that {@link RoundedRatio} takes. */
    int plus() {
        return switch (mode) {
            case HALF_UP -> MONTHS / 2;
            case UP, CEILING -> MONTHS - 1;
            default -> 0;
        };
    }

    int of(int remainder, int month) {
        return table[remainder][month];
    }
}
