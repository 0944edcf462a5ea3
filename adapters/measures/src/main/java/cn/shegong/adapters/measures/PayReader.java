package cn.shegong.adapters.measures;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.PayRules;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.GuidancePrice;
import cn.shegong.domain.pay.OverallMix;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads pay: Measure 6 and Annex 2. */
record PayReader(FigureReader figures) {

    static final Map<String, Band> BANDS =
            LinkedHashMap.ofEntries(Vector.of(Band.values()).map(band -> Tuple.of(band.key(), band)));
    private static final Percentage WHOLE = Percentage.of(100);
    private static final Reading<Percentage> SHARE = Reading.percentage(Percentage.ZERO, WHOLE);

    Option<PayRules> read(Fields root) {
        Option<PayTable> table = root.requiredFields("payTable").flatMap(this::table);
        Option<Sourced<OverallMix>> mix = figures.sourced(root, "overallMix", this::mix);
        Option<Sourced<Percentage>> onCost = figures.figure(root, "onCost", "share of pay", SHARE);
        Option<Sourced<Costing>> costing = figures.choice(
                root,
                "costing",
                Reading.oneOf(HashMap.ofEntries(Vector.of(Costing.values()).map(each -> Tuple.of(each.key(), each)))));
        return table.flatMap(prices -> mix.flatMap(
                shares -> onCost.flatMap(rate -> costing.map(way -> new PayRules(prices, shares, rate, way)))));
    }

    private Option<PayTable> table(Fields fields) {
        FigureReader.unit(fields, "CNY a month");
        Vector<Option<PayTable.Row>> rows = fields.items("grades")
                .map(node -> fields.fields(node).flatMap(this::row))
                .toVector();
        if (rows.size() != Grade.ALL.size()) {
            fields.wrong("grades", Expected.of("ten-grades"));
        }
        Option<Source> median = figures.rule(fields, "prices", "median");
        Option<Source> source = figures.sources().source(fields);
        fields.refuseOthers();
        Vector<PayTable.Row> known = rows.flatMap(row -> row);
        if (rows.forAll(Option::isDefined)
                && rows.size() == Grade.ALL.size()
                && !known.map(PayTable.Row::grade).equals(Grade.ALL)) {
            fields.wrong("grades", Expected.of("ten-grades"));
        }
        return known.map(PayTable.Row::grade).equals(Grade.ALL)
                ? source.flatMap(from -> median.map(reading -> new PayTable(known, from, reading)))
                : Option.none();
    }

    private Option<PayTable.Row> row(Fields fields) {
        Option<Grade> grade =
                fields.required("grade", Reading.whole(1, Grade.ALL.size())).map(number -> Grade.of(number.intValue()));
        Option<Band> band = fields.required("band", Reading.oneOf(BANDS));
        if (grade.isDefined() && band.exists(given -> given != grade.get().band())) {
            fields.wrong("band", Expected.of("one-of", grade.get().band().key()));
        }
        Option<Text> level = FigureReader.text(fields, "level");
        Option<GuidancePrice> general = price(fields, "general");
        Option<GuidancePrice> special = price(fields, "special");
        fields.refuseOthers();
        return grade.flatMap(number -> level.flatMap(
                name -> general.flatMap(low -> special.map(high -> new PayTable.Row(number, name, low, high)))));
    }

    private static Option<GuidancePrice> price(Fields fields, String key) {
        return fields.required(key, Reading.whole(1, GuidancePrice.MOST)).map(GuidancePrice::new);
    }

    private Option<OverallMix> mix(Fields fields) {
        FigureReader.unit(fields, "share of heads");
        Map<Band, Percentage> shares =
                BANDS.flatMap((key, band) -> fields.required(key, SHARE).map(share -> Tuple.of(band, share)));
        if (shares.size() < BANDS.size()) {
            return Option.none();
        }
        if (!shares.values().fold(Percentage.ZERO, Percentage::plus).equals(WHOLE)) {
            fields.wrong("senior", Expected.of("whole-100"));
            return Option.none();
        }
        return Option.some(new OverallMix(shares));
    }
}
