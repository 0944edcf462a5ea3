package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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

    /** Each row of sums is held against the rows that give most of its columns; all of them, where none is wrong. */
    void check(Faults faults) {
        for (int i = 0; i < sums.size(); i++) {
            Seq<Stated> stated = sums.get(i).stated();
            Span span = spans(i).minBy(each -> stated.count(one -> !each.gives(one)))
                    .get();
            stated.reject(span::gives)
                    .forEach(one -> faults.add(
                            one.place(),
                            one.text(),
                            Expected.of("sum-of-rows", Quantity.plain(span.of(one.column())))));
        }
    }

    /** Rows in a run: what all up to the last come to, less what those before the first do. */
    private record Span(Seq<BigDecimal> last, Option<Seq<BigDecimal>> first) {

        BigDecimal of(int column) {
            return last.get(column)
                    .subtract(first.map(before -> before.get(column)).getOrElse(BigDecimal.ZERO));
        }

        boolean gives(Stated stated) {
            return of(stated.column()).compareTo(stated.value()) == 0;
        }
    }

    /** The first is the likeliest. */
    private Seq<Span> spans(int at) {
        Sum sum = sums.get(at);
        Seq<BigDecimal> here = sum.before();
        Seq<BigDecimal> end = Vector.of(total);
        Seq<Span> earlier = Stream.rangeClosed(1, at)
                .map(back -> sums.get(at - back))
                .filter(other -> other.rows() < sum.rows())
                .map(other -> new Span(here, Option.some(other.before())))
                .toVector();
        Seq<Span> later = Stream.range(at + 1, sums.size())
                .map(sums::get)
                .filter(other -> other.rows() > sum.rows())
                .map(other -> new Span(other.before(), Option.some(here)))
                .toVector();
        Seq<Span> whole = Vector.of(new Span(end, Option.none()));
        Seq<Span> above = sum.rows() > 0 ? Vector.of(new Span(here, Option.none())) : Vector.empty();
        Seq<Span> below = sum.rows() < rows ? Vector.of(new Span(end, Option.some(here))) : Vector.empty();
        return (sum.rows() == rows ? whole : Vector.<Span>empty())
                .appendAll(earlier)
                .appendAll(above)
                .appendAll(later)
                .appendAll(below)
                .appendAll(whole);
    }
}
