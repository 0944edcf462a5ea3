package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds what rows of sums say against the rows themselves: the rows since an earlier sum, those up to a later one, or all
 * of them. For one table.
 */
final class Sums {

    private final List<Sum> sums = new ArrayList<>();
    private final BigDecimal[] total;
    private int rows;

    /** What a row of sums says of a column. */
    private record Stated(int column, BigDecimal value, String text, Place place) {}

    /** A row of sums, and what the rows above it come to. */
    private record Sum(int rows, Seq<BigDecimal> before, Seq<Stated> stated) {}

    /**
     * @param columns how many there are
     */
    Sums(int columns) {
        total = new BigDecimal[columns];
        Arrays.fill(total, BigDecimal.ZERO);
    }

    void rowDone() {
        rows++;
    }

    void add(int column, String number) {
        if (number.length() == 1) {
            char digit = number.charAt(0);
            if (digit >= '0' && digit <= '9') {
                total[column] = total[column].add(BigDecimal.valueOf(digit - '0'));
                return;
            }
        }
        Quantity.of(number).forEach(each -> total[column] = total[column].add(each.number()));
    }

    /** Begins a row of sums. */
    void sum() {
        sums.add(new Sum(rows, Vector.of(total.clone()), Vector.empty()));
    }

    /** What the row of sums that began last says of a column. */
    void state(int column, BigDecimal value, String text, Place place) {
        Sum last = sums.get(sums.size() - 1);
        sums.set(
                sums.size() - 1,
                new Sum(last.rows(), last.before(), last.stated().append(new Stated(column, value, text, place))));
    }

    void check(Faults faults) {
        for (int i = 0; i < sums.size(); i++) {
            int at = i;
            for (Stated stated : sums.get(i).stated()) {
                Seq<BigDecimal> right = right(at, stated.column());
                if (!right.exists(value -> value.compareTo(stated.value()) == 0)) {
                    faults.add(stated.place(), stated.text(), Expected.of("sum-of-rows", Quantity.plain(right.head())));
                }
            }
        }
    }

    /** The first is the likeliest. */
    private Seq<BigDecimal> right(int at, int column) {
        Sum sum = sums.get(at);
        BigDecimal here = sum.before().get(column);
        Seq<BigDecimal> earlier = Stream.rangeClosed(1, at)
                .map(back -> sums.get(at - back))
                .filter(other -> other.rows() < sum.rows())
                .map(other -> here.subtract(other.before().get(column)))
                .toVector();
        Seq<BigDecimal> later = Stream.range(at + 1, sums.size())
                .map(sums::get)
                .filter(other -> other.rows() > sum.rows())
                .map(other -> other.before().get(column).subtract(here))
                .toVector();
        Seq<BigDecimal> whole = Vector.of(total[column]);
        Seq<BigDecimal> above = sum.rows() > 0 ? Vector.of(here) : Vector.empty();
        Seq<BigDecimal> below = sum.rows() < rows ? Vector.of(total[column].subtract(here)) : Vector.empty();
        return (sum.rows() == rows ? whole : Vector.<BigDecimal>empty())
                .appendAll(earlier)
                .appendAll(above)
                .appendAll(later)
                .appendAll(below)
                .appendAll(whole);
    }
}
