package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Vector;

/** 情景表: settings, a row each, and tables of adjustments and standards. */
record ScenarioSheet(Grid grid, Phrases phrases, Measures text) {

    private static final int ADJUSTMENTS = 12;
    private static final int STANDARDS = 4;
    private static final int DISTRICTS = 12;

    /** One setting. */
    private record Setting(String key, Kind kind) {}

    private static final Vector<Setting> SETTINGS = Vector.of(
            new Setting("scenario", Kind.TEXT),
            new Setting("measures", Kind.TEXT),
            new Setting("horizon.from", Kind.YEAR),
            new Setting("horizon.to", Kind.YEAR),
            new Setting("pricing", Kind.PRICING),
            new Setting("costing", Kind.COSTING),
            new Setting("onCost", Kind.RATE),
            new Setting("range", Kind.RANGE),
            new Setting("growth", Kind.RATE),
            new Setting("standards", Kind.STANDARDS),
            new Setting("adjustments.every", Kind.COUNT),
            new Setting("adjustments.from", Kind.MONTH),
            new Setting("adjustments.uplift", Kind.RATE));

    void write() {
        Validations validations = new Validations(grid.sheet(), phrases);
        grid.line(Emphasis.TITLE, phrases.of("title.scenario"));
        grid.line(Emphasis.NOTE, phrases.of("note.scenario"));
        grid.skip();
        for (Setting setting : SETTINGS) {
            int row = grid.next();
            String usual =
                    setting.key().equals("measures") ? text.id().id() : phrases.orElse("usual." + setting.key(), "");
            Value value = setting.kind().value(usual);
            grid.row(
                    Emphasis.PLAIN,
                    Vector.of(
                            phrases.value("setting." + setting.key()),
                            usual.isEmpty() ? Value.blank().like(setting.kind().look()) : value,
                            Value.worded(phrases.of("hint.setting." + setting.key()))));
            validations.add(setting.kind(), 1, row, row, phrases.of("hint.setting." + setting.key()));
        }
        table(
                validations,
                "adjustments",
                ADJUSTMENTS,
                Vector.of(
                        new Setting("effective", Kind.MONTH),
                        new Setting("uplift", Kind.RATE),
                        new Setting("senior", Kind.RATE),
                        new Setting("intermediate", Kind.RATE),
                        new Setting("assistant", Kind.RATE),
                        new Setting("auxiliary", Kind.RATE)));
        table(
                validations,
                "standards",
                STANDARDS,
                Vector.of(
                        new Setting("from", Kind.MONTH),
                        new Setting("general", Kind.COUNT),
                        new Setting("special", Kind.COUNT)));
        table(
                validations,
                "districts",
                DISTRICTS,
                Vector.of(
                        new Setting("district", Kind.DISTRICT),
                        new Setting("general", Kind.COUNT),
                        new Setting("special", Kind.COUNT)));
        grid.finishOnOnePage(phrases.of("title.scenario"));
    }

    private void table(Validations validations, String name, int rows, Vector<Setting> columns) {
        grid.skip();
        grid.head(columns.map(column -> phrases.value("table." + name + "." + column.key())));
        int first = grid.next();
        for (int i = 0; i < rows; i++) {
            grid.row(
                    Emphasis.PLAIN,
                    columns.map(column -> Value.blank().like(column.kind().look())));
        }
        columns.forEachWithIndex((column, index) ->
                validations.add(column.kind(), index, first, first + rows - 1, phrases.of("hint.table." + name)));
    }
}
