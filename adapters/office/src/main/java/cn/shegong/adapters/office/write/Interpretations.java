package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** 解释: whatever in a text of measures is an interpretation, wherever in its records it stands. */
public final class Interpretations {

    private final List<Source> found = new ArrayList<>();

    private Interpretations() {}

    public static Seq<Source> of(Measures text) {
        Interpretations interpretations = new Interpretations();
        interpretations.walk(text);
        return LinkedHashSet.ofAll(interpretations.found).toVector();
    }

    /** Where one stands, without the words that are quoted from there. */
    public static String place(Source source, Phrases phrases) {
        Source.Place place = source.place() instanceof Source.Measure measure
                ? new Source.Measure(measure.number(), "")
                : source.place();
        return phrases.wording().of(place, phrases.language());
    }

    private void walk(Object value) {
        if (value instanceof Source source) {
            if (source.isInterpretation()) {
                found.add(source);
            }
        } else if (value instanceof Traversable<?> items) {
            items.forEach(this::walk);
        } else if (value instanceof Tuple2<?, ?> entry) {
            walk(entry._2);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(get(record, component));
            }
        }
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record is readable: " + record.getClass(), e);
        }
    }
}
