package cn.shegong.adapters.measures;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Reads where a value stands. A value without a source is a fault, and so is a quote that its clause does not hold.
 *
 * @param clauses of the same file, by number
 * @param notes how many there are under Annex 1
 */
record SourceReader(Map<Integer, Clause> clauses, int notes) {

    private static final int ANNEXES = 2;

    Option<Source> source(Fields owner) {
        return owner.requiredFields("source").flatMap(this::read);
    }

    private Option<Source> read(Fields fields) {
        Option<Source.Place> place = place(fields);
        Source.Reading reading = fields.fields("interpretation")
                .flatMap(SourceReader::text)
                .<Source.Reading>map(Source.Interpretation::new)
                .orElse(() ->
                        fields.fields("remark").flatMap(SourceReader::text).map(Source.PutRight::new))
                .getOrElse(new Source.AsStated());
        fields.refuseOthers();
        return place.map(known -> new Source(known, reading));
    }

    private Option<Source.Place> place(Fields fields) {
        if (fields.has("measure")) {
            int last = clauses.keySet().max().getOrElse(1);
            Option<String> quote = fields.optional("quote", Reading.TEXT);
            return fields.optional("measure", Reading.whole(1, last))
                    .map(Long::intValue)
                    .map(number -> new Source.Measure(number, quoted(fields, number, quote.getOrElse(""))));
        }
        return fields.required("annex", Reading.whole(1, ANNEXES))
                .map(number -> new Source.Annex(number.intValue(), cell(fields)));
    }

    private String quoted(Fields fields, int number, String quote) {
        if (clauses.get(number).exists(clause -> !clause.text().contains(quote))) {
            fields.wrong("quote", Expected.of("quote", number));
        }
        return quote;
    }

    private String cell(Fields fields) {
        Option<String> note =
                fields.optional("note", Reading.whole(1, Math.max(1, notes))).map(number -> "note " + number);
        return note.orElse(() -> fields.optional("cell", Reading.TEXT)).getOrElse("");
    }

    static Option<Text> text(Fields fields) {
        Option<String> zh = fields.required("zh", Reading.TEXT);
        Option<String> en = fields.required("en", Reading.TEXT);
        fields.refuseOthers();
        return zh.flatMap(chinese -> en.map(english -> new Text(chinese, english.strip())));
    }
}
