package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedCell.Kind;
import cn.shegong.application.answer.PrintedCell.Numeral;
import cn.shegong.application.answer.PrintedCell.Words;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import java.math.BigDecimal;

/** 格: the cells of tables, each with its value and the way in which it is printed. */
record Cells(Print print) {

    private static final int OF_PERCENT = 2;

    static PrintedCell words(String text) {
        return new Words(text);
    }

    PrintedCell word(String key) {
        return new Words(print.word(key));
    }

    /** In the unit of the table. */
    PrintedCell money(Yuan amount) {
        return money(print.steps(amount));
    }

    /**
     * @param steps as {@link Print#steps} has them
     */
    PrintedCell money(long steps) {
        return new Numeral(Kind.MONEY, BigDecimal.valueOf(steps, 2), print.money(steps));
    }

    /** In CNY, whatever the unit of other tables. */
    static PrintedCell yuan(BigDecimal yuan) {
        return new Numeral(Kind.MONEY, yuan, FindingWords.money(yuan));
    }

    /** A count or, with its two places, money in CNY. */
    static PrintedCell number(BigDecimal number) {
        return number.scale() == 0 ? count(number.longValueExact()) : yuan(number);
    }

    static PrintedCell count(long number) {
        return new Numeral(Kind.COUNT, BigDecimal.valueOf(number), Print.count(number));
    }

    /** A whole number without signs between its thousands. */
    static PrintedCell plain(long number) {
        return new Numeral(Kind.COUNT, BigDecimal.valueOf(number), Long.toString(number));
    }

    static PrintedCell tenths(Fraction number) {
        return new Numeral(Kind.TENTHS, number.toDecimal(1), Rates.oneTenth(number));
    }

    static PrintedCell rate(Percentage rate) {
        return new Numeral(Kind.RATE, rate.percent().movePointLeft(OF_PERCENT), Rates.twoPlaces(rate));
    }

    static PrintedCell share(Fraction share) {
        return new Numeral(
                Kind.RATE, share.times(Fraction.of(100)).toDecimal(2).movePointLeft(OF_PERCENT), Rates.percent(share));
    }

    /** Of a series. */
    PrintedCell of(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money(money.yuan());
        }
        return amount instanceof Amount.Count count ? count(count.number()) : word("table.withheld");
    }
}
