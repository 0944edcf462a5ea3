package cn.shegong.adapters.file.write;

import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/**
 * Domain records as JSON: a record's components are its keys; one of several kinds says which; a record of one text is
 * that text.
 */
final class RecordJson {

    private static final String KIND = "kind";

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
    static boolean isComposite(Record record) {
        String packaged = record.getClass().getPackageName();
        return !packaged.endsWith(".money") || record instanceof cn.shegong.domain.money.Rounding;
    }

    static String key(Object key) {
        return key instanceof Enum<?> constant ? word(constant) : key.toString();
    }

    static String text(Object value) {
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
        Form form = form(record);
        if (form.isText()) {
            return Json.text((String) get(record, form.components().head()));
        }
        Vector<Tuple2<String, Json>> entries =
                form.components().map(component -> Tuple.of(component.getName(), of(get(record, component))));
        Seq<Tuple2<String, Json>> kind =
                form.kind().map(name -> Tuple.of(KIND, Json.text(name))).toVector();
        return new Json.Obj(LinkedHashMap.ofEntries(kind.appendAll(entries)));
    }

    static Form form(Record record) {
        return FORMS.get(record.getClass());
    }

    /**
     * How records of a class are written.
     *
     * @param kind which of several kinds it is, where there are several
     * @param sorted its entries by key
     */
    record Form(Vector<RecordComponent> components, Option<String> kind, List<Entry> sorted) {

        static Form of(Class<?> type) {
            Vector<RecordComponent> components = Vector.of(type.getRecordComponents());
            boolean isOneOfSeveral = Vector.of(type.getInterfaces()).exists(Class::isSealed);
            String name = type.getSimpleName();
            Option<String> kind =
                    Option.when(isOneOfSeveral, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            Vector<Entry> entries = components
                    .map(component -> new Entry(component.getName(), Option.some(component)))
                    .appendAll(kind.map(each -> new Entry(KIND, Option.none())));
            return new Form(components, kind, entries.sortBy(Entry::key).asJava());
        }

        boolean isText() {
            return components.size() == 1 && components.head().getType() == String.class && kind.isEmpty();
        }
    }

    /**
     * One entry of a record.
     *
     * @param component none for the kind
     */
    record Entry(String key, Option<RecordComponent> component) {}

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record is readable: " + record.getClass(), e);
        }
    }
}
