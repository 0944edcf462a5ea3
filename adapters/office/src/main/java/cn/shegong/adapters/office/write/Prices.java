package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.projection.ReferenceModel;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * 价格与标准表: the prices and standards of each vintage, those of an adjustment reckoned from the vintage before it; and
 * where the other sheets find them. For one workbook.
 */
final class Prices {

    static final int FIRST_GRADE = 3;
    private static final int LAST_GRADE = FIRST_GRADE + Grade.ALL.size() - 1;
    private static final int FIRST_BAND = LAST_GRADE + 1;
    static final int AVERAGE = FIRST_BAND + Band.values().length;
    private static final int ROUNDED_AVERAGE = AVERAGE + 1;
    static final int STANDARD = ROUNDED_AVERAGE + 1;
    private static final int ON_COST = STANDARD + 1;
    private static final int LABOUR_SHARE = ON_COST + 1;
    private static final int SUPERVISION = LABOUR_SHARE + 1;

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final PriceSettings settings;
    /** By the vintage's first month and the pay field. */
    private final Map<String, Integer> rows = new HashMap<>();
    /** The rows with each text's prices as published. */
    private final Map<String, Integer> published = new HashMap<>();

    Prices(Grid grid, Phrases phrases, ReferenceModel model) {
        this.grid = grid;
        this.phrases = phrases;
        this.model = model;
        settings = new PriceSettings(grid, phrases, model);
    }

    void write(String footer) {
        grid.line(Emphasis.TITLE, phrases.of("prices.title"));
        grid.line(Emphasis.NOTE, phrases.of("prices.note"));
        settings.write();
        grid.skip();
        grid.line(Emphasis.SUBTITLE, phrases.of("prices.vintages"));
        grid.head(head());
        grid.freeze(FIRST_GRADE);
        Option<Vintage> before = Option.none();
        for (Vintage vintage : model.vintages().inOrder()) {
            for (PayField field : PayField.values()) {
                row(vintage, field, before);
            }
            before = Option.some(vintage);
        }
        grid.finish(footer);
    }

    private Seq<Value> head() {
        return Vector.of("prices.from", "prices.text", "prices.field")
                .map(phrases::value)
                .appendAll(settings.grades())
                .appendAll(settings.bands())
                .appendAll(Vector.of("average", "rounded-average", "standard", "on-cost", "labour-share", "supervision")
                        .map(key -> phrases.value("prices." + key)));
    }

    private void row(Vintage vintage, PayField field, Option<Vintage> before) {
        Measures text = vintage.text();
        int row = grid.next();
        rows.put(key(vintage, field), row);
        boolean uplifted = settings.uplift(vintage.from()).isDefined();
        Option<Integer> raised = before.filter(
                        last -> uplifted && last.text().id().equals(text.id()))
                .flatMap(last -> Option.of(rows.get(key(last, field))));
        if (!uplifted && before.forAll(last -> !last.text().id().equals(text.id()))) {
            published.put(text.id().id() + field, row);
        }
        VintageRow cells = new VintageRow(settings.uplift(vintage.from()), vintage, field, row);
        Value from = before.isEmpty() ? phrases.value("prices.published") : Value.of(vintage.from());
        grid.row(
                Emphasis.PLAIN,
                Vector.of(from, Value.of(text.id().id()), phrases.value("detail." + field.key()))
                        .appendAll(Grade.ALL.map(grade -> cells.price(grade, raised)))
                        .appendAll(Vector.of(Band.values()).map(cells::bandAverage))
                        .append(cells.average(settings.mix(text)))
                        .append(cells.roundedAverage())
                        .append(cells.standard(published.getOrDefault(text.id().id() + field, row)))
                        .append(Value.rate(model.scenario().cost().onCost(text).value()))
                        .append(Value.rate(text.funds().labourShare().value()))
                        .append(Value.count(text.funds().supervision().value().yuanAHeadAMonth())));
    }

    private static String key(Vintage vintage, PayField field) {
        return vintage.from() + " " + field;
    }

    private String at(Vintage vintage, PayField field, int column) {
        return grid.reference() + Letters.fixed(column, rows.getOrDefault(key(vintage, field), 0));
    }

    /** The ten prices. */
    String byGrade(Vintage vintage, PayField field) {
        return across(vintage, field, FIRST_GRADE, LAST_GRADE);
    }

    /** The four band averages. */
    String byBand(Vintage vintage, PayField field) {
        return across(vintage, field, FIRST_BAND, AVERAGE - 1);
    }

    private String across(Vintage vintage, PayField field, int from, int to) {
        return grid.reference() + Letters.fixedAcross(from, to, rows.getOrDefault(key(vintage, field), 0));
    }

    String overallAverage(Vintage vintage, PayField field) {
        return at(vintage, field, ROUNDED_AVERAGE);
    }

    /** The city's, or the larger of it and the district's own. */
    String standard(Vintage vintage, PayField field, District district) {
        String city = at(vintage, field, STANDARD);
        return settings.own(district)
                .map(row -> "MAX(" + city + "," + grid.reference()
                        + Letters.fixed(field == PayField.GENERAL ? 1 : 2, row) + ")")
                .getOrElse(city);
    }

    String onCost(Vintage vintage, PayField field) {
        return at(vintage, field, ON_COST);
    }

    String labourShare(Vintage vintage, PayField field) {
        return at(vintage, field, LABOUR_SHARE);
    }

    String supervision(Vintage vintage, PayField field) {
        return at(vintage, field, SUPERVISION);
    }
}
