package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.projection.ReferenceModel;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** 价格的依据: what prices are reckoned by: uplifts, the mix of bands, and districts' own standards. For one workbook. */
final class PriceSettings {

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final Map<YearMonth, Integer> upliftRows = new HashMap<>();
    private final Map<String, Integer> mixRows = new HashMap<>();
    private final Map<String, Integer> ownRows = new HashMap<>();

    PriceSettings(Grid grid, Phrases phrases, ReferenceModel model) {
        this.grid = grid;
        this.phrases = phrases;
        this.model = model;
    }

    void write() {
        uplifts();
        mixes();
        districts();
    }

    private void uplifts() {
        if (model.scenario().adjustments().isEmpty()) {
            return;
        }
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("prices.uplifts"));
        grid.head(Vector.of(phrases.value("prices.from"), Value.blank(), Value.blank())
                .appendAll(grades()));
        for (Adjustment adjustment : model.scenario().adjustments()) {
            upliftRows.put(adjustment.effective(), grid.next());
            grid.row(
                    Emphasis.PLAIN,
                    Vector.of(Value.of(adjustment.effective()), phrases.value("prices.uplift"), Value.blank())
                            .appendAll(adjustment.uplift().rates().map(Value::rate)));
        }
    }

    private void mixes() {
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("prices.mix"));
        grid.head(bands().prepend(phrases.value("prices.text")));
        for (Measures text : model.succession().texts()) {
            mixRows.put(text.id().id(), grid.next());
            grid.row(
                    Emphasis.PLAIN,
                    Vector.of(Band.values())
                            .map(band ->
                                    Value.rate(text.pay().overallMix().value().share(band)))
                            .prepend(Value.of(text.id().id())));
        }
    }

    private void districts() {
        io.vavr.collection.Map<District, Standards> own =
                model.scenario().cost().districtStandards();
        if (own.isEmpty()) {
            return;
        }
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("prices.districts"));
        grid.head(Vector.of(
                phrases.value("group.district"), phrases.value("detail.general"), phrases.value("detail.special")));
        own.toVector().sortBy(each -> each._1.name()).forEach(each -> {
            ownRows.put(each._1.name(), grid.next());
            grid.row(
                    Emphasis.PLAIN,
                    Vector.of(
                            Value.of(each._1.name()),
                            Value.number(each._2.general().toFraction()),
                            Value.number(each._2.special().toFraction())));
        });
    }

    Vector<Value> grades() {
        return Grade.ALL.map(grade -> phrases.value("grade", grade.number()));
    }

    Vector<Value> bands() {
        return Vector.of(Band.values()).map(band -> phrases.value("detail." + band.key()));
    }

    /** The row of an adjustment's uplifts, grade by grade; none where there is none in the month. */
    Option<Integer> uplift(YearMonth effective) {
        return Option.of(upliftRows.get(effective));
    }

    /** The row of the mix by which a text weighs its bands. */
    int mix(Measures text) {
        return mixRows.getOrDefault(text.id().id(), 0);
    }

    /** The row of a district's own standards, where it has any. */
    Option<Integer> own(District district) {
        return Option.of(ownRows.get(district.name()));
    }
}
