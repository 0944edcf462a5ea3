package cn.shegong.adapters.file.write;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
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
        return new Array(items.map(item -> (Json) item));
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
        Map<String, Json> inOrder = LinkedHashMap.empty();
        for (Tuple2<String, ? extends Json> entry : entries) {
            inOrder = inOrder.put(entry._1, entry._2);
        }
        return new Obj(inOrder);
    }

    /** Keys, in order. */
    record Obj(Map<String, Json> entries) implements Json {
        Obj with(String key, Json value) {
            return new Obj(entries.put(key, value));
        }
    }

    /**
     * A list.
     *
     * @param items may be made only as they are asked for, so that a long list takes no room
     */
    record Array(Iterable<Json> items) implements Json {}

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
