package cn.shegong.domain.measures;

import java.time.YearMonth;

/**
 * 效力区间: some months that one text answers for, and how it stands in them.
 *
 * @param text the text that counts; beyond its days as if it were extended
 * @param validity the text's days in force
 * @param standing how it stands in each of the months
 * @param from the first of the months
 * @param to the last of the months
 */
public record Spell(MeasuresId text, Validity validity, Standing standing, YearMonth from, YearMonth to) {

    Spell until(YearMonth last) {
        return new Spell(text, validity, standing, from, last);
    }

    /** {@return whether the text is in force in these months} */
    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }
}
