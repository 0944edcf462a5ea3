package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import java.util.List;

/** 抽样行: rows of a block, or one need during one cycle, at one vintage that differs from draw to draw. */
final class DrawnRows {

    private final Block.Key key;
    private final int from;
    private final int to;
    private final long mostHeads;
    private final long[] own;
    private final int vintage;
    private final Tariff tariff;
    private final Timetable.Part[] parts;

    private DrawnRows(
            Block.Key key,
            int from,
            int to,
            long mostHeads,
            long[] own,
            int vintage,
            Tariff tariff,
            List<Timetable.Stretch> stretches) {
        this.key = key;
        this.from = from;
        this.to = to;
        this.mostHeads = mostHeads;
        this.own = own;
        this.vintage = vintage;
        this.tariff = tariff;
        parts = stretches.stream().flatMap(stretch -> stretch.parts().stream()).toArray(Timetable.Part[]::new);
    }

    static DrawnRows of(Block block, int vintage, Tariff tariff, List<Timetable.Stretch> stretches) {
        return new DrawnRows(
                block.key(), block.from(), block.to(), block.mostHeads(), new long[0], vintage, tariff, stretches);
    }

    /** One row of heads by grade. */
    static DrawnRows of(Block.Key key, long[] heads, int vintage, Tariff tariff, Timetable.Stretch stretch) {
        long sum = 0;
        for (long each : heads) {
            sum = InRange.sum(sum, each);
        }
        return new DrawnRows(key, 0, 1, sum, heads, vintage, tariff, List.of(stretch));
    }

    Block.Key key() {
        return key;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long mostHeads() {
        return mostHeads;
    }

    int vintage() {
        return vintage;
    }

    /** Of it only what does not depend on prices counts. */
    Tariff tariff() {
        return tariff;
    }

    /** The months at the vintage, by cycle and year. */
    Timetable.Part[] parts() {
        return parts;
    }

    long heads(CompiledPortfolio portfolio, int row) {
        return own.length == 0 ? portfolio.totals()[row] : mostHeads;
    }

    long heads(CompiledPortfolio portfolio, int row, int column) {
        return own.length == 0 ? portfolio.column(column)[row] : own[column];
    }
}
