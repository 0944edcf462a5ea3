package cn.shegong.adapters.file.write;

import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * Domain records as JSON: a record's components are its keys; one of several kinds says which; a record of one text is
 * that text.
 */
final class RecordJson {

    private RecordJson() {}

    static Json of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Json.Obj(
                    LinkedHashMap.ofEntries(map.iterator().map(entry -> Tuple.of(key(entry._1), of(entry._2)))));
        }
        if (value instanceof Traversable<?> items) {
            return new Json.Array(() -> items.iterator().map(RecordJson::of));
        }
        if (value instanceof Long || value instanceof Integer) {
            return Json.number(((Number) value).longValue());
        }
        if (value instanceof Boolean bool) {
            return new Json.Bool(bool);
        }
        return value instanceof Record record && isComposite(record) ? object(record) : Json.text(text(value));
    }

    /** A value with a form of its own in print, such as a percentage, is a text. */
    private static boolean isComposite(Record record) {
        String packaged = record.getClass().getPackageName();
        return !packaged.endsWith(".money") || record instanceof cn.shegong.domain.money.Rounding;
    }

    private static String key(Object key) {
        return key instanceof Enum<?> constant ? word(constant) : key.toString();
    }

    private static String text(Object value) {
        if (value instanceof Yuan yuan) {
            return yuan.toDecimal().toPlainString();
        }
        return value instanceof Enum<?> constant ? word(constant) : value.toString();
    }

    private static String word(Enum<?> constant) {
        if (constant instanceof FundLine line) {
            return line.key();
        }
        return constant.name().length() == 1
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json object(Record record) {
        Form form = FORMS.get(record.getClass());
        if (form.isText()) {
            return Json.text((String) get(record, form.components().head()));
        }
        Vector<Tuple2<String, Json>> entries =
                form.components().map(component -> Tuple.of(component.getName(), of(get(record, component))));
        return new Json.Obj(LinkedHashMap.ofEntries(form.kind().toVector().appendAll(entries)));
    }

    /**
     * How records of a class are written.
     *
     * @param kind which of several kinds it is, where there are several
     */
    private record Form(Vector<RecordComponent> components, Option<Tuple2<String, Json>> kind) {

        static Form of(Class<?> type) {
            String name = type.getSimpleName();
            boolean isOneOfSeveral = Vector.of(type.getInterfaces()).exists(Class::isSealed);
            return new Form(
                    Vector.of(type.getRecordComponents()),
                    Option.when(
                            isOneOfSeveral,
                            Tuple.of(
                                    "kind",
                                    Json.text(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)))));
        }

        boolean isText() {
            return components.size() == 1 && components.head().getType() == String.class && kind.isEmpty();
        }
    }

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record is readable: " + record.getClass(), e);
        }
    }
}
