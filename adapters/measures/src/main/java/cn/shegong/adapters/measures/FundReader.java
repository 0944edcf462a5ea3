package cn.shegong.adapters.measures;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.PublishedStandards;
import cn.shegong.domain.measures.Supervision;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the rules of a project's funds: Measures 6 and 13. */
record FundReader(FigureReader figures) {

    private static final Reading<Percentage> SHARE = Reading.percentage(Percentage.of(1), Percentage.of(100));
    private static final Reading<Integer> CYCLE = Reading.whole(12, 60).map(Long::intValue);
    private static final Reading<Integer> SHORT_CYCLE = Reading.whole(1, 60).map(Long::intValue);
    private static final Reading<PackageStandard> STANDARD =
            Reading.whole(1, PackageStandard.MOST).map(PackageStandard::new);

    Option<FundRules> read(Fields root) {
        var labour = figures.figure(root, "labourShare", "share of the project's funds", SHARE);
        var professional = figures.figure(root, "professionalShare", "share of heads", SHARE);
        Option<PublishedStandards> standards =
                root.requiredFields("packageStandards").flatMap(this::standards);
        Option<Sourced<Supervision>> supervision = figures.sourced(root, "supervision", FundReader::supervision);
        Option<Sourced<Integer>> cycle = figures.figure(root, "cycle", "months", CYCLE);
        Option<Sourced<Integer>> shortCycle = figures.figure(root, "shortCycle", "months", SHORT_CYCLE);
        Option<Sourced<Integer>> adjustment = figures.figure(root, "adjustment", "months", CYCLE);
        boolean whole = labour.isDefined()
                && professional.isDefined()
                && standards.isDefined()
                && supervision.isDefined()
                && cycle.isDefined()
                && shortCycle.isDefined()
                && adjustment.isDefined();
        return Option.when(
                whole,
                () -> new FundRules(
                        labour.get(),
                        professional.get(),
                        standards.get(),
                        supervision.get(),
                        cycle.get(),
                        shortCycle.get(),
                        adjustment.get()));
    }

    private Option<PublishedStandards> standards(Fields fields) {
        FigureReader.unit(fields, "CNY a person a year");
        Option<Sourced<PackageStandard>> general = figures.choice(fields, "general", STANDARD);
        Option<Sourced<PackageStandard>> special = figures.choice(fields, "special", STANDARD);
        Option<Source> person = figures.rule(fields, "person", "head");
        Option<Source> derived = figures.rule(fields, "derived", "overall-average-index");
        fields.refuseOthers();
        return general.flatMap(low -> special.flatMap(high ->
                person.flatMap(heads -> derived.map(index -> new PublishedStandards(low, high, heads, index)))));
    }

    private static Option<Supervision> supervision(Fields fields) {
        FigureReader.unit(fields, "CNY a supervised head a month");
        Option<Long> fee = fields.required("value", Reading.whole(1, 1_000_000));
        Seq<Node> bands = fields.items("bands");
        Seq<Band> known = bands.flatMap(node -> fields.read(node, Reading.oneOf(PayReader.BANDS)));
        if (bands.isEmpty()) {
            fields.wrong("bands", Expected.of("list"));
        }
        return fee.map(yuan -> new Supervision(yuan, known.toLinkedSet()));
    }
}
