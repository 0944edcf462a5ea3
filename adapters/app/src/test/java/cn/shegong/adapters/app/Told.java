package cn.shegong.adapters.app;

import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.domain.figure.Apportionment;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A value within an answer that the page had, and how its amounts are printed by the program's own rule. */
record Told(Object value, MoneyUnit unit) {

    Told at(String key) {
        return new Told(Objects.requireNonNull(((Map<?, ?>) value).get(key), key), unit);
    }

    Told at(int place) {
        return new Told(Objects.requireNonNull(((List<?>) value).get(place)), unit);
    }

    boolean has(String key) {
        return ((Map<?, ?>) value).get(key) != null;
    }

    Seq<Told> items() {
        return Vector.ofAll((List<?>) value).map(each -> new Told(Objects.requireNonNull(each), unit));
    }

    String text() {
        return value.toString();
    }

    /** Where a year stands among an answer's. */
    int place(int year) {
        return at("years").items().map(Told::text).indexOf(Integer.toString(year));
    }

    private long fen() {
        return new BigDecimal(text()).movePointRight(2).longValueExact();
    }

    private long rounded() {
        return Apportionment.inSteps(fen(), unit.step());
    }

    String money() {
        return print(rounded());
    }

    /** As they add up to this total. */
    Seq<String> parts(Seq<Told> parts) {
        return Apportionment.inSteps(rounded(), parts.map(Told::fen).toVector(), unit.step())
                .map(Told::print);
    }

    /** What leads from here to there, with its sign. */
    String change(Told there) {
        return signed(there.rounded() - rounded());
    }

    /** Steps that lead from here to there. */
    Seq<String> changes(Told there, Seq<Told> steps) {
        return Apportionment.inSteps(
                        there.rounded() - rounded(), steps.map(Told::fen).toVector(), unit.step())
                .map(Told::signed);
    }

    private static String signed(long hundredths) {
        return (hundredths > 0 ? "+" : "") + print(hundredths);
    }

    private static String print(long hundredths) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(hundredths, 2)).replace('-', '−');
    }
}
