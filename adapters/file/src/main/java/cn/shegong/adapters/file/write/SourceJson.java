package cn.shegong.adapters.file.write;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import io.vavr.Tuple;
import java.util.function.Function;

/** Where a figure or a rule stands in the measures, as JSON. */
final class SourceJson {

    private SourceJson() {}

    static Json.Obj of(Source source) {
        return Json.object(Tuple.of("place", place(source.place())), Tuple.of("reading", reading(source.reading())));
    }

    static <T> Json.Obj of(Sourced<T> sourced, Function<T, Json> value) {
        return Json.object(Tuple.of("value", value.apply(sourced.value())), Tuple.of("source", of(sourced.source())));
    }

    static Json.Obj of(Text text) {
        return Json.object(Tuple.of("zh", Json.text(text.zh())), Tuple.of("en", Json.text(text.en())));
    }

    private static Json place(Source.Place place) {
        if (place instanceof Source.Annex annex) {
            return kind("annex").with("number", Json.number(annex.number())).with("cell", Json.text(annex.cell()));
        }
        Source.Measure measure = (Source.Measure) place;
        return kind("measure").with("number", Json.number(measure.number())).with("quote", Json.text(measure.quote()));
    }

    private static Json reading(Source.Reading reading) {
        if (reading instanceof Source.PutRight right) {
            return kind("putRight").with("remark", of(right.remark()));
        }
        return reading instanceof Source.Interpretation interpretation
                ? kind("interpretation").with("reason", of(interpretation.reason()))
                : kind("asStated");
    }

    /** An object that is one of several kinds. */
    static Json.Obj kind(String name) {
        return Json.object(Tuple.of("kind", Json.text(name)));
    }
}
