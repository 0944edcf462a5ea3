package cn.shegong.application.input;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * 字段: reads the keys of a mapping, or the columns of a row, one by one; what is wrong goes to the faults, and reading
 * goes on. Whoever reads says so of every key it knows, so that the others can be told.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Nothing of the mapping has been asked for yet.
     *
     * @param mapping the keys, or the columns of a row
     * @param faults to which whatever is wrong goes
     */
    public Fields(Node.Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
    }

    /** {@return where the mapping stands} */
    public Place place() {
        return mapping.place();
    }

    /** {@return the faults to which whatever is wrong goes} */
    public Faults faults() {
        return faults;
    }

    /**
     * {@return whether something stands at the key, which is known from now on}
     *
     * @param key of the mapping
     */
    public boolean has(String key) {
        return node(key).isDefined();
    }

    /**
     * {@return whether the key is there, also where nothing stands at it; it is known from now on}
     *
     * @param key of the mapping
     */
    public boolean names(String key) {
        known.add(key);
        return mapping.byKey().containsKey(key);
    }

    /**
     * {@return what stands at a key, which is known from now on; none where nothing does}
     *
     * @param key of the mapping
     */
    public Option<Node> node(String key) {
        known.add(key);
        return mapping.at(key).filter(node -> !(node instanceof Node.Blank || node instanceof Node.Lacking));
    }

    /**
     * {@return the value at a key that must be there; none where it is a fault}
     *
     * @param <T> what is read
     * @param key of the mapping
     * @param reading how its text becomes a value
     */
    public <T> Option<T> required(String key, Reading<T> reading) {
        Option<Node> node = node(key);
        if (node.isEmpty()) {
            missing(key, reading.expected());
        }
        return node.flatMap(each -> read(each, reading));
    }

    /**
     * {@return the value at a key, or another where nothing stands there; none where it is a fault}
     *
     * @param <T> what is read
     * @param key of the mapping
     * @param reading how its text becomes a value
     * @param absent the value where nothing stands there
     */
    public <T> Option<T> optional(String key, Reading<T> reading, T absent) {
        Option<Node> node = node(key);
        return node.isEmpty() ? Option.some(absent) : node.flatMap(each -> read(each, reading));
    }

    /**
     * {@return the value at a key; none where nothing stands there, or where it is a fault}
     *
     * @param <T> what is read
     * @param key of the mapping
     * @param reading how its text becomes a value
     */
    public <T> Option<T> optional(String key, Reading<T> reading) {
        return node(key).flatMap(node -> read(node, reading));
    }

    /**
     * {@return the value at a key that is read elsewhere: what is wrong with it is not said once more}
     *
     * @param <T> what is read
     * @param key of the mapping
     * @param reading how its text becomes a value
     */
    public <T> Option<T> again(String key, Reading<T> reading) {
        return new Fields(mapping, new Faults()).optional(key, reading);
    }

    /**
     * {@return the value of a node; none where it is a fault, as anything but a text is}
     *
     * @param <T> what is read
     * @param node of this mapping or below it
     * @param reading how its text becomes a value
     */
    public <T> Option<T> read(Node node, Reading<T> reading) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.add(node.place(), "", reading.expected());
            return Option.none();
        }
        try {
            return Option.some(reading.parse().apply(scalar.text()));
        } catch (Misread e) {
            faults.add(node.place(), scalar.text(), e.expected());
            return Option.none();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            faults.add(node.place(), scalar.text(), reading.expected());
            return Option.none();
        }
    }

    /**
     * {@return what a key itself says, where keys are names; none where it is a fault}
     *
     * @param <T> what is read
     * @param key of the mapping
     * @param reading how its text becomes a value
     */
    public <T> Option<T> name(String key, Reading<T> reading) {
        return read(new Node.Scalar(key, true, place(key)), reading);
    }

    /**
     * {@return the keys below a key that must be there; none where it is a fault}
     *
     * @param key of the mapping
     */
    public Option<Fields> requiredFields(String key) {
        if (!has(key)) {
            missing(key, Expected.of("keys"));
            return Option.none();
        }
        return fields(key);
    }

    /**
     * {@return the keys below a key; none where nothing stands there, or where it is a fault}
     *
     * @param key of the mapping
     */
    public Option<Fields> fields(String key) {
        return node(key).flatMap(this::fields);
    }

    /**
     * {@return the keys of a node; none where it is a fault, as anything but keys is}
     *
     * @param node of this mapping or below it
     */
    public Option<Fields> fields(Node node) {
        if (node instanceof Node.Mapping below) {
            return Option.some(new Fields(below, faults));
        }
        faults.add(node.place(), text(node), Expected.of("keys"));
        return Option.none();
    }

    /**
     * {@return the list at a key; empty where nothing stands there, or where it is a fault}
     *
     * @param key of the mapping
     */
    public Seq<Node> items(String key) {
        return node(key).map(this::items).getOrElse(Vector.empty());
    }

    private Seq<Node> items(Node node) {
        if (node instanceof Node.Listing listing) {
            return listing.items();
        }
        faults.add(node.place(), text(node), Expected.of("list"));
        return Vector.empty();
    }

    /**
     * {@return whether a table lacks the column, which was told of its header}
     *
     * @param key of the mapping
     */
    public boolean lacks(String key) {
        return mapping.at(key).exists(Node.Lacking.class::isInstance);
    }

    /**
     * Says of a key that it must be there, and knows it from now on.
     *
     * @param key of the mapping; empty for the mapping itself
     * @param expected what should stand there
     */
    public void missing(String key, Expected expected) {
        known.add(key);
        if (lacks(key)) {
            return;
        }
        faults.add(place(key), "", expected);
    }

    /**
     * Says of a key that is there what was expected instead.
     *
     * @param key of the mapping
     * @param expected what should stand there
     */
    public void wrong(String key, Expected expected) {
        Option<Node> node = mapping.at(key);
        faults.add(place(key), node.map(Fields::text).getOrElse(""), expected);
    }

    /** Where a key stands, also where nothing stands at it, or where it would. */
    private Place place(String key) {
        return mapping.at(key)
                .map(Node::place)
                .getOrElse(
                        () -> key.isEmpty() ? mapping.place() : mapping.place().below(key));
    }

    /** {@return all keys that there are, in order} */
    public Seq<String> keys() {
        return Vector.ofAll(mapping.byKey().keySet());
    }

    /** {@return the keys that no one has asked for, with what stands there, in order} */
    public Map<String, Node> others() {
        return known.containsAll(mapping.byKey().keySet())
                ? LinkedHashMap.empty()
                : mapping.entries().filterKeys(key -> !known.contains(key));
    }

    /** Every key must have been asked for; one that was not is a fault, with the nearest known one. */
    public void refuseOthers() {
        others().forEach((key, node) -> faults.add(
                node.place(),
                key,
                () -> Nearest.to(key, Vector.ofAll(known))
                        .map(nearest -> Expected.of("known-key-nearest", nearest))
                        .getOrElse(() ->
                                Expected.of("known-key", Vector.ofAll(known).mkString(", ")))));
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
