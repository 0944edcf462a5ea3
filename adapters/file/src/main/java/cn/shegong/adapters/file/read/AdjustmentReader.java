package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Reads adjustments: a list, or one that repeats every so many years up to December of the horizon's last. */
record AdjustmentReader(Fields root) {

    static final String KEY = "adjustments";

    private static final Reading<Percentage> RATE = Reading.percentage(Uplift.LEAST, Uplift.MOST);
    private static final Pattern EVERY = Pattern.compile("([1-9][0-9]?) (?:year|years)");
    private static final Reading<Integer> YEARS = new Reading<>(Expected.of("every"), text -> {
        var form = EVERY.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(form.group(1));
    });

    Seq<Adjustment> read(Option<Horizon> horizon) {
        Option<Node> node = root.node(KEY);
        if (node.exists(Node.Mapping.class::isInstance)) {
            return root.fields(KEY).map(fields -> repeated(fields, horizon)).getOrElse(Vector.empty());
        }
        Seq<Adjustment> listed = Vector.empty();
        for (Node item : root.items(KEY)) {
            for (Fields fields : root.fields(item)) {
                for (Adjustment one : one(fields)) {
                    if (listed.exists(other -> other.effective().equals(one.effective()))) {
                        fields.wrong("effective", Expected.of("month-once"));
                    }
                    listed = listed.append(one);
                }
            }
        }
        return listed;
    }

    private static Option<Adjustment> one(Fields fields) {
        Option<YearMonth> effective = fields.required("effective", Reading.MONTH);
        Option<Uplift> uplift = uplift(fields);
        fields.refuseOthers();
        return effective.flatMap(month -> uplift.map(rates -> new Adjustment(month, rates)));
    }

    private static Seq<Adjustment> repeated(Fields fields, Option<Horizon> horizon) {
        Option<Integer> every = fields.required("every", YEARS);
        Option<YearMonth> from = fields.required("from", Reading.MONTH);
        Option<Uplift> uplift = uplift(fields);
        fields.refuseOthers();
        if (every.isEmpty() || from.isEmpty() || uplift.isEmpty() || horizon.isEmpty()) {
            return Vector.empty();
        }
        return Stream.iterate(from.get(), month -> month.plusYears(every.get()))
                .takeWhile(month -> month.isBefore(horizon.get().end()))
                .map(month -> new Adjustment(month, uplift.get()))
                .toVector();
    }

    /** One rate, or rates by band and grade. */
    private static Option<Uplift> uplift(Fields fields) {
        if (!fields.node("uplift").exists(Node.Mapping.class::isInstance)) {
            return fields.required("uplift", RATE).map(Uplift::flat);
        }
        return fields.fields("uplift").map(rates -> {
            Map<Band, Percentage> byBand = HashMap.ofEntries(Vector.of(Band.values())
                    .flatMap(band -> rates.optional(band.key(), RATE).map(rate -> Tuple.of(band, rate))));
            Map<Grade, Percentage> byGrade = HashMap.ofEntries(
                    Grade.ALL.flatMap(grade -> rates.optional(grade.key(), RATE).map(rate -> Tuple.of(grade, rate))));
            rates.refuseOthers();
            return Uplift.of(byBand, byGrade);
        });
    }
}
