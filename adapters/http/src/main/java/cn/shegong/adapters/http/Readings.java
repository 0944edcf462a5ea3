package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;

/** 读法: how the keys of questions are read. */
final class Readings {

    static final Reading<Grouping> GROUPING = Reading.TEXT.map(Grouping::named);
    static final Reading<Series> SERIES = Reading.oneOf(
            LinkedHashMap.ofEntries(Vector.of(Series.values()).map(series -> Tuple.of(series.key(), series))));
    static final Reading<Yuan> MONEY = new Reading<>(Expected.of("cny"), text -> Yuan.parse(Quantity.yuan(text)));
    static final Reading<Integer> YEAR =
            Reading.whole(Horizon.EARLIEST, Horizon.LATEST).map(Long::intValue);
    static final Reading<Target.Years> YEAR_OR_ALL = new Reading<>(
            Expected.of("year-or-all", Horizon.EARLIEST, Horizon.LATEST),
            text -> text.equals("all")
                    ? new Target.AllYears()
                    : new Target.OneYear(YEAR.parse().apply(text)));
    static final Reading<Long> SEED = new Reading<>(
            Expected.of("whole", Long.MIN_VALUE, Long.MAX_VALUE), text -> Long.parseLong(Tidy.number(text)));
    static final Reading<Integer> DEPTH = Reading.whole(0, Integer.MAX_VALUE).map(Long::intValue);

    private Readings() {}
}
