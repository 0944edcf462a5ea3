package cn.shegong.adapters.measures;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.function.Function;

/** Reads single figures: value, unit, source. A figure in another unit than the model's is a fault. */
record FigureReader(SourceReader sources) {

    /** {@code key: {value, unit, source}}. */
    <T> Option<Sourced<T>> figure(Fields owner, String key, String unit, Reading<T> reading) {
        return sourced(owner, key, fields -> {
            unit(fields, unit);
            return fields.required("value", reading);
        });
    }

    /** {@code key: {value, source}}, of a value that has no unit. */
    <T> Option<Sourced<T>> choice(Fields owner, String key, Reading<T> reading) {
        return sourced(owner, key, fields -> fields.required("value", reading));
    }

    /** A rule that the program knows one form of; another form needs code, and the loader says so. */
    Option<Source> rule(Fields owner, String key, String form) {
        return choice(owner, key, Reading.oneOf(HashMap.of(form, form))).map(Sourced::source);
    }

    /** {@code key: {…, source}}, the value read by the caller. */
    <T> Option<Sourced<T>> sourced(Fields owner, String key, Function<Fields, Option<T>> value) {
        return owner.requiredFields(key).flatMap(fields -> {
            Option<T> read = value.apply(fields);
            Option<Source> source = sources.source(fields);
            fields.refuseOthers();
            return read.flatMap(known -> source.map(from -> new Sourced<>(known, from)));
        });
    }

    static void unit(Fields fields, String unit) {
        if (!fields.has("unit")) {
            fields.missing("unit", Expected.of("unit", unit));
            return;
        }
        fields.optional("unit", new Reading<>(Expected.of("unit", unit), text -> {
            if (!text.equals(unit)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }));
    }

    static Option<Text> text(Fields owner, String key) {
        return owner.requiredFields(key).flatMap(SourceReader::text);
    }
}
