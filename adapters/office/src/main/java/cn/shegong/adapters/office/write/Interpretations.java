package cn.shegong.adapters.office.write;

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
final class Interpretations {

    private final List<Source> found = new ArrayList<>();

    private Interpretations() {}

    static Seq<Source> of(Measures text) {
        Interpretations interpretations = new Interpretations();
        interpretations.walk(text);
        return LinkedHashSet.ofAll(interpretations.found).toVector();
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
