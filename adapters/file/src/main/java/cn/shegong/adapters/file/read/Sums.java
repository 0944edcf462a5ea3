package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds what rows of sums say against the rows themselves: the rows since an earlier sum, those up to a later one, or all
 * of them. Which rows is told where they are not the likeliest, so that no sum changes in silence. For one table.
 */
final class Sums {

    private final List<Sum> sums = new ArrayList<>();
    private final BigDecimal[] total;
    private int[] numbers = new int[64];
    private int rows;

    /** What a row of sums says of a column. */
    private record Stated(int column, BigDecimal value, String text, Place place) {}

    /**
     * A row of sums.
     *
     * @param isPart whether it is called one of a part of the table
     * @param rows how many stand above it
     * @param before what those come to
     */
    private record Sum(Place place, boolean isPart, int rows, Seq<BigDecimal> before, Seq<Stated> stated) {}

    /**
     * @param columns how many there are
     */
    Sums(int columns) {
        total = new BigDecimal[columns];
        Arrays.fill(total, BigDecimal.ZERO);
    }

    /**
     * @param number of a row that is none of sums
     */
    void rowDone(int number) {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * rows);
        }
        numbers[rows++] = number;
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

    /**
     * Begins a row of sums.
     *
     * @param isPart whether it is called one of a part of the table
     */
    void sum(Place place, boolean isPart) {
        sums.add(new Sum(place, isPart, rows, Vector.of(total.clone()), Vector.empty()));
    }

    /** What the row of sums that began last says of a column. */
    void state(int column, BigDecimal value, String text, Place place) {
        Sum last = sums.get(sums.size() - 1);
        sums.set(
                sums.size() - 1,
                new Sum(
                        last.place(),
                        last.isPart(),
                        last.rows(),
                        last.before(),
                        last.stated().append(new Stated(column, value, text, place))));
    }

    /** Each row of sums is held against the rows that give most of its columns; all of them, where none is wrong. */
    void check(ReadingLog log) {
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            Seq<Span> spans = spans(i);
            Span span = spans.minBy(each -> sum.stated().count(one -> !each.gives(one)))
                    .get();
            sum.stated()
                    .reject(span::gives)
                    .forEach(one -> log.faults()
                            .add(
                                    one.place(),
                                    one.text(),
                                    Expected.of("sum-of-rows", Quantity.plain(span.of(one.column())))));
            if (!span.equals(spans.head())) {
                log.remarks()
                        .add(
                                Notice.Code.SUMS_OF_OTHER_ROWS,
                                sum.place(),
                                sum.place().line() + " (" + rows(span) + ")");
            }
        }
    }

    private String rows(Span span) {
        return numbers[span.from()] + "–" + numbers[span.to() - 1];
    }

    /**
     * Rows in a run.
     *
     * @param from the first, from 0
     * @param to the one after the last
     * @param before what all before the first come to
     * @param through what all up to the last come to
     */
    private record Span(int from, int to, Seq<BigDecimal> before, Seq<BigDecimal> through) {

        BigDecimal of(int column) {
            return through.get(column).subtract(before.get(column));
        }

        boolean gives(Stated stated) {
            return of(stated.column()).compareTo(stated.value()) == 0;
        }
    }

    /** The first is the likeliest: of a part since the sum before it, else all above. */
    private Seq<Span> spans(int at) {
        Sum sum = sums.get(at);
        Seq<BigDecimal> none = Vector.fill(total.length, BigDecimal.ZERO);
        Seq<BigDecimal> all = Vector.of(total);
        Seq<Span> earlier = Stream.rangeClosed(1, at)
                .map(back -> sums.get(at - back))
                .filter(other -> other.rows() < sum.rows())
                .map(other -> new Span(other.rows(), sum.rows(), other.before(), sum.before()))
                .toVector();
        Seq<Span> later = Stream.range(at + 1, sums.size())
                .map(sums::get)
                .filter(other -> other.rows() > sum.rows())
                .map(other -> new Span(sum.rows(), other.rows(), sum.before(), other.before()))
                .toVector();
        Span above = new Span(0, sum.rows(), none, sum.before());
        Span below = new Span(sum.rows(), rows, sum.before(), all);
        Seq<Span> upwards = sum.isPart() ? earlier.append(above) : earlier.prepend(above);
        return (sum.rows() > 0 ? upwards : Vector.<Span>empty())
                .appendAll(later)
                .appendAll(sum.rows() < rows ? Vector.of(below) : Vector.empty())
                .append(new Span(0, rows, none, all))
                .distinct();
    }
}
