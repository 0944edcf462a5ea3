package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.District;

/** 行块: rows that share all but their heads. */
final class Block {

    /**
     * What the rows share.
     *
     * @param group an index of the portfolio's groups
     * @param field the service field's code
     */
    record Key(Shape shape, int group, District district, int field, Contract contract) {}

    private final Key key;
    private final int from;
    private final int to;
    private final long[] columnHeads;
    private final long mostHeads;
    private final long peopled;

    /**
     * @param from its first row
     * @param to the row after its last
     * @param columnHeads the sum of each column
     * @param mostHeads the most heads of one row
     * @param peopled how many rows have any head
     */
    Block(Key key, int from, int to, long[] columnHeads, long mostHeads, long peopled) {
        this.key = key;
        this.from = from;
        this.to = to;
        this.columnHeads = columnHeads;
        this.mostHeads = mostHeads;
        this.peopled = peopled;
    }

    Key key() {
        return key;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int rows() {
        return to - from;
    }

    long mostHeads() {
        return mostHeads;
    }

    long peopled() {
        return peopled;
    }

    /** The sum over its rows of each column's heads by so much a head. */
    long columnSum(long[] aHead) {
        long sum = 0;
        for (int column = 0; column < columnHeads.length; column++) {
            sum = InRange.sum(sum, InRange.product(columnHeads[column], aHead[column]));
        }
        return sum;
    }

    long heads() {
        long sum = 0;
        for (long heads : columnHeads) {
            sum += heads;
        }
        return sum;
    }
}
