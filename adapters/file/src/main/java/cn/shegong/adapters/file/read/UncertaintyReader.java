package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * Reads what a scenario leaves uncertain: the uplifts of adjustments, also of such as it lacks, the growth of its needs,
 * and how the uplifts move together.
 */
record UncertaintyReader(Fields fields) {

    private static final Reading<Percentage> UPLIFT = Reading.percentage(Uplift.LEAST, Uplift.MOST);
    private static final Reading<Percentage> GROWTH = Reading.percentage(Percentage.of(-50), Percentage.of(50));
    private static final Reading<Percentage> SHARE = Reading.percentage(Percentage.ZERO, Percentage.of(100));
    private static final Reading<Long> WEIGHT = Reading.whole(1, 1_000_000);
    private static final Vector<String> KINDS = Vector.of("normal", "triangular", "uniform", "discrete", "given");

    Uncertainty read() {
        Vector<Uncertainty.UncertainUplift> uplifts = Vector.empty();
        for (Node item : fields.items("adjustments")) {
            for (Fields each : fields.fields(item)) {
                for (Uncertainty.UncertainUplift one : uplift(each)) {
                    if (uplifts.exists(other -> other.effective().equals(one.effective()))) {
                        each.wrong("effective", Expected.of("month-once"));
                    } else {
                        uplifts = uplifts.append(one);
                    }
                }
            }
        }
        Uncertainty.Growth growth = fields.fields("growth")
                .flatMap(each -> distribution(each, GROWTH))
                .<Uncertainty.Growth>map(Uncertainty.DrawnGrowth::new)
                .getOrElse(new Uncertainty.CertainGrowth());
        Percentage correlation = fields.optional("correlation", SHARE).getOrElse(Percentage.ZERO);
        fields.refuseOthers();
        return new Uncertainty(uplifts, growth, correlation);
    }

    private Option<Uncertainty.UncertainUplift> uplift(Fields each) {
        Option<YearMonth> month = each.required("effective", Reading.MONTH);
        Option<Distribution> uplift = each.requiredFields("uplift").flatMap(fields -> distribution(fields, UPLIFT));
        each.refuseOthers();
        return month.flatMap(effective -> uplift.map(drawn -> new Uncertainty.UncertainUplift(effective, drawn)));
    }

    /** One distribution by its name. */
    private static Option<Distribution> distribution(Fields named, Reading<Percentage> rate) {
        Vector<String> given = KINDS.filter(named::has);
        if (given.size() != 1) {
            named.missing("", Expected.of("distribution"));
            named.refuseOthers();
            return Option.none();
        }
        Option<Distribution> read = switch (given.head()) {
            case "normal" -> named.requiredFields("normal").flatMap(fields -> normal(fields, rate));
            case "triangular" -> named.requiredFields("triangular").flatMap(fields -> triangular(fields, rate));
            case "uniform" -> named.requiredFields("uniform").flatMap(fields -> uniform(fields, rate));
            case "discrete" -> discrete(named, rate);
            default -> given(named, rate);
        };
        named.refuseOthers();
        return read;
    }

    private static Option<Distribution> normal(Fields fields, Reading<Percentage> rate) {
        Option<Percentage> mean = fields.required("mean", rate);
        Option<Percentage> deviation = fields.required("deviation", SHARE);
        Percentage least = fields.optional("least", rate).getOrElse(lowest(rate));
        Percentage most = fields.optional("most", rate).getOrElse(highest(rate));
        fields.refuseOthers();
        return inOrder(fields, "most", least, most)
                ? mean.flatMap(middle -> deviation.map(spread -> new Distribution.Normal(middle, spread, least, most)))
                : Option.none();
    }

    private static Percentage lowest(Reading<Percentage> rate) {
        return rate.equals(UPLIFT) ? Uplift.LEAST : Percentage.of(-50);
    }

    private static Percentage highest(Reading<Percentage> rate) {
        return rate.equals(UPLIFT) ? Uplift.MOST : Percentage.of(50);
    }

    private static Option<Distribution> triangular(Fields fields, Reading<Percentage> rate) {
        Option<Percentage> least = fields.required("least", rate);
        Option<Percentage> likely = fields.required("likely", rate);
        Option<Percentage> most = fields.required("most", rate);
        fields.refuseOthers();
        return least.flatMap(low -> likely.flatMap(middle ->
                most.flatMap(high -> inOrder(fields, "likely", low, middle) && inOrder(fields, "most", middle, high)
                        ? Option.some(new Distribution.Triangular(low, middle, high))
                        : Option.none())));
    }

    private static Option<Distribution> uniform(Fields fields, Reading<Percentage> rate) {
        Option<Percentage> least = fields.required("least", rate);
        Option<Percentage> most = fields.required("most", rate);
        fields.refuseOthers();
        return least.flatMap(low -> most.flatMap(high ->
                inOrder(fields, "most", low, high) ? Option.some(new Distribution.Uniform(low, high)) : Option.none()));
    }

    private static boolean inOrder(Fields fields, String key, Percentage low, Percentage high) {
        if (low.compareTo(high) > 0) {
            fields.wrong(key, Expected.of("in-order"));
            return false;
        }
        return true;
    }

    private static Option<Distribution> discrete(Fields named, Reading<Percentage> rate) {
        Vector<Distribution.Weighted> rates = named.items("discrete")
                .flatMap(named::fields)
                .flatMap(each -> {
                    Option<Percentage> value = each.required("rate", rate);
                    long weight = each.optional("weight", WEIGHT).getOrElse(1L);
                    each.refuseOthers();
                    return value.map(known -> new Distribution.Weighted(known, weight));
                })
                .toVector();
        return some(named, "discrete", rates).map(Distribution.Discrete::new);
    }

    private static Option<Distribution> given(Fields named, Reading<Percentage> rate) {
        Vector<Percentage> draws =
                named.items("given").flatMap(item -> named.read(item, rate)).toVector();
        return some(named, "given", draws).map(Distribution.Given::new);
    }

    private static <T> Option<Vector<T>> some(Fields named, String key, Vector<T> values) {
        if (values.isEmpty()) {
            named.wrong(key, Expected.of("not-empty"));
        }
        return Option.some(values).filter(Vector::nonEmpty);
    }
}
