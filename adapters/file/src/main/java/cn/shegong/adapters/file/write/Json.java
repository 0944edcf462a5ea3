package cn.shegong.adapters.file.write;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A JSON value before it is written down. */
sealed interface Json {

    Json NULL = new Null();

    static Json text(String text) {
        return new Text(text);
    }

    static Json number(long number) {
        return new Whole(number);
    }

    static Json list(Seq<? extends Json> items) {
        return new Array(items);
    }

    static Json orNull(Option<Json> value) {
        return value.getOrElse(NULL);
    }

    /** A leaf as it is written, without quotes; of a list or keys, nothing. */
    static String leaf(Json value) {
        if (value instanceof Text text) {
            return text.text();
        }
        if (value instanceof Words words) {
            return words.words();
        }
        if (value instanceof Whole whole) {
            return Long.toString(whole.number());
        }
        return value instanceof Bool bool ? Boolean.toString(bool.value()) : "";
    }

    @SafeVarargs
    static Obj object(Tuple2<String, ? extends Json>... entries) {
        return new Obj(Vector.tabulate(entries.length, i -> Tuple.narrow(entries[i])));
    }

    static Obj object(Map<String, ? extends Json> entries) {
        return new Obj(entries.toVector().map(entry -> Tuple.narrow(entry)));
    }

    /** Keys, each once, in order. */
    record Obj(Vector<Tuple2<String, Json>> entries) implements Json {
        Option<Json> at(String key) {
            return entries.find(entry -> entry._1.equals(key)).map(Tuple2::_2);
        }

        /** In place of what stands at the key, or after all others. */
        Obj with(String key, Json value) {
            int at = entries.indexWhere(entry -> entry._1.equals(key));
            Tuple2<String, Json> entry = Tuple.of(key, value);
            return new Obj(at < 0 ? entries.append(entry) : entries.update(at, entry));
        }

        /** The same where there is no value. */
        Obj with(String key, Option<? extends Json> value) {
            return value.isDefined() ? with(key, value.get()) : this;
        }

        Obj without(String key) {
            return new Obj(entries.reject(entry -> entry._1.equals(key)));
        }

        /** With keys that it has not. */
        Obj and(Obj others) {
            return new Obj(entries.appendAll(others.entries));
        }
    }

    /**
     * A list.
     *
     * @param items may be made only as they are asked for, so that a long list takes no room; where they are a {@link
     *     JsonWriter.Writing}, they write themselves
     */
    record Array(Iterable<? extends Json> items) implements Json {}

    /** A text that means the same in every language. */
    record Text(String text) implements Json {}

    /** Words for people, in the language asked for; canonical JSON leaves them out. */
    record Words(String words) implements Json {}

    /** A whole number; money is text. */
    record Whole(long number) implements Json {}

    /** Yes or no. */
    record Bool(boolean value) implements Json {}

    /** Nothing. */
    record Null() implements Json {}
}
