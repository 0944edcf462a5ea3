package cn.shegong.adapters.file.write;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import java.math.RoundingMode;

/** Rates and numbers of posts as they are printed. */
final class Rates {

    private Rates() {}

    /** A whole number of basis points: {@code 3.10%}. */
    static String twoPlaces(Percentage rate) {
        return rate.percent().setScale(2, RoundingMode.UNNECESSARY).toPlainString() + "%";
    }

    /** A share to a hundredth of a per cent, half up. */
    static String percent(Fraction share) {
        return share.times(Fraction.of(100)).toDecimal(2).toPlainString() + "%";
    }

    /** To a tenth, half up. */
    static String oneTenth(Fraction number) {
        return number.toDecimal(1).toPlainString();
    }
}
