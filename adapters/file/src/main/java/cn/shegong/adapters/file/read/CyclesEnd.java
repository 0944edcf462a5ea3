package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The last month of a first cycle, which stands in place of the cycle's months. */
final class CyclesEnd {

    private CyclesEnd() {}

    /** The months from the start to the end, both included; none where they are a fault. */
    static Option<Integer> months(Fields row, int least, int most) {
        if (row.has("months")) {
            row.wrong("end", Expected.of("months-or-end"));
            return Option.none();
        }
        Option<YearMonth> start = row.again("start", ProjectReader.START);
        Option<YearMonth> end = row.optional("end", ProjectReader.START);
        return end.flatMap(last -> start.flatMap(first -> {
            long months = ChronoUnit.MONTHS.between(first, last) + 1;
            if (months < least || months > most) {
                row.wrong(
                        "end", Expected.of("end-of-cycle", first.plusMonths(least - 1L), first.plusMonths(most - 1L)));
                return Option.none();
            }
            return Option.some((int) months);
        }));
    }
}
