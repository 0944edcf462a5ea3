package cn.shegong.adapters.office.report;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.domain.figure.Apportionment;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** 印出的数: money of one unit, and what share one amount is of another. */
record Printed(Phrases phrases, MoneyUnit unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6;

    String unitLine() {
        return phrases.of(unit == MoneyUnit.YUAN ? "table.unit.yuan" : "table.unit.wan");
    }

    String unitName() {
        return phrases.of(unit == MoneyUnit.YUAN ? "report.yuan" : "report.wan");
    }

    String money(Yuan amount) {
        return money(steps(amount));
    }

    /** Of amounts as they are printed: what someone comes to who adds them up, and what the workbook says. */
    String sum(Vector<Yuan> amounts) {
        return money(amounts.map(this::steps).sum().longValue());
    }

    private long steps(Yuan amount) {
        return Apportionment.inSteps(amount.fen(), unit.step());
    }

    private static String money(long steps) {
        return format("#,##0.00").format(BigDecimal.valueOf(steps, 2));
    }

    /** With its sign. */
    String change(Yuan amount) {
        return (amount.isPositive() ? "+" : "") + money(amount);
    }

    String count(long number) {
        return format("#,##0").format(number);
    }

    /** By how many per cent a later amount is more than an earlier, which is not 0. */
    String growth(Yuan earlier, Yuan later) {
        BigDecimal more = later.minus(earlier)
                .toDecimal()
                .multiply(HUNDRED)
                .divide(earlier.toDecimal(), PLACES, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        return (more.signum() > 0 ? "+" : "") + more.toPlainString() + "%";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
