package cn.shegong.adapters.file.write;

import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
            return new Json.Obj(map.iterator()
                    .map(entry -> Tuple.of(key(entry._1), of(entry._2)))
                    .toVector());
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
        return value instanceof Record record ? of(record) : Json.text(text(value));
    }

    static String key(Object key) {
        return key instanceof Enum<?> constant ? word(constant) : key.toString();
    }

    static String text(Object value) {
        if (value instanceof Yuan yuan) {
            return yuan.toDecimal().toString();
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

    private static Json of(Record record) {
        Form form = form(record);
        if (!form.hasKeys()) {
            return Json.text(form.text(record));
        }
        Vector<Tuple2<String, Json>> entries =
                form.components().map(component -> Tuple.of(component.name(), of(component.of(record))));
        return new Json.Obj(form.kind()
                .map(name -> entries.prepend(Tuple.of(KIND, Json.text(name))))
                .getOrElse(entries));
    }

    static Form form(Record record) {
        return FORMS.get(record.getClass());
    }

    /**
     * How records of a class are written.
     *
     * @param oneText what is written in place of keys
     * @param kind which of several kinds it is, where there are several
     * @param sorted its entries by key
     */
    record Form(OneText oneText, Vector<Component> components, Option<String> kind, List<Entry> sorted) {

        static Form of(Class<?> type) {
            Vector<RecordComponent> declared = Vector.of(type.getRecordComponents());
            boolean isOneOfSeveral = Vector.of(type.getInterfaces()).exists(Class::isSealed);
            String name = type.getSimpleName();
            Option<String> kind =
                    Option.when(isOneOfSeveral, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            Vector<Component> components = declared.map(Component::of);
            Vector<Entry> entries = components
                    .map(component -> new Entry(component.name(), Option.some(component)))
                    .appendAll(kind.map(each -> new Entry(KIND, Option.none())));
            boolean isText = declared.size() == 1 && declared.head().getType() == String.class && kind.isEmpty();
            OneText oneText = hasPrint(type) ? OneText.OWN : isText ? OneText.COMPONENT : OneText.NONE;
            return new Form(
                    oneText, components, kind, entries.sortBy(Entry::key).asJava());
        }

        /** A value with a form of its own in print, such as a percentage, is a text. */
        private static boolean hasPrint(Class<?> type) {
            return type.getPackageName().equals(Yuan.class.getPackageName()) && type != Rounding.class;
        }

        boolean hasKeys() {
            return oneText == OneText.NONE;
        }

        String text(Record record) {
            return oneText == OneText.OWN
                    ? RecordJson.text(record)
                    : (String) components.head().of(record);
        }
    }

    /** Whether a record is one text, and which. */
    private enum OneText {
        OWN,
        COMPONENT,
        NONE
    }

    /**
     * One entry of a record.
     *
     * @param component none for the kind
     */
    record Entry(String key, Option<Component> component) {}

    /** One component of a record. */
    record Component(String name, MethodHandle accessor) {

        private static final MethodType ANY = MethodType.methodType(Object.class, Record.class);

        static Component of(RecordComponent declared) {
            try {
                var accessor = MethodHandles.publicLookup().unreflect(declared.getAccessor());
                return new Component(declared.getName(), accessor.asType(ANY));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a public record is readable: " + declared, e);
            }
        }

        Object of(Record record) {
            try {
                return accessor.invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor throws nothing that is checked: " + name, e);
            }
        }
    }

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };
}
