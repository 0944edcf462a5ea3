package cn.shegong.domain.check;

import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/**
 * 项目经费: a year's budget by line, CNY.
 *
 * @param lines all six, each 0 or more, CNY a year
 */
public record Funds(Map<FundLine, Yuan> lines) {

    /**
     * Lines that are not named are 0.
     *
     * @param lines any of the six, each 0 or more, CNY a year
     * @throws IllegalArgumentException if one is below 0
     */
    public Funds {
        Map<FundLine, Yuan> named = lines;
        lines = LinkedHashMap.ofEntries(Vector.of(FundLine.values())
                .map(line -> Tuple.of(line, named.getOrElse(line, Yuan.ZERO))));
        if (lines.values().exists(Yuan::isNegative)) {
            throw new IllegalArgumentException("a line of funds below 0: " + lines);
        }
    }

    /**
     * {@return what a line is given, CNY a year; 0 where it was not named}
     *
     * @param line any of the six
     */
    public Yuan of(FundLine line) {
        return lines.get(line).get();
    }

    /**
     * {@return 项目经费: the six lines together, CNY a year}
     *
     * @throws cn.shegong.domain.money.BeyondFen if the sum does not fit
     */
    public Yuan total() {
        return Yuan.total(lines.values());
    }

    /** With more, or less, in one line. */
    Funds plus(FundLine line, Yuan amount) {
        return new Funds(lines.put(line, of(line).plus(amount)));
    }
}
