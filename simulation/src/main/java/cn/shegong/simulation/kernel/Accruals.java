package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.project.CycleLength;

/** 计提余数表: what the remainder of a year's amount by twelve accrues up to each month of a cycle, in fen. */
final class Accruals {

    private static final int MONTHS = 12;

    private final int[][] table = new int[MONTHS][CycleLength.MOST + 1];

    /**
     * @param rounding to the fen
     */
    Accruals(Rounding rounding) {
        for (int remainder = 0; remainder < MONTHS; remainder++) {
            for (int month = 0; month <= CycleLength.MOST; month++) {
                Fraction exact = Fraction.of((long) remainder * month, MONTHS);
                table[remainder][month] = exact.rounded(rounding.mode()).intValueExact();
            }
        }
    }

    int of(int remainder, int month) {
        return table[remainder][month];
    }
}
