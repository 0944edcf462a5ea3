package cn.shegong.domain.check;

import io.vavr.control.Option;

/** 填报项: what a field of a form says; one that is left blank skips its rules. */
public sealed interface Entry<T> {

    Option<T> toOption();

    static <T> Entry<T> of(Option<T> value) {
        return value.<Entry<T>>map(Filled::new).getOrElse(Blank::new);
    }

    /** Filled in. */
    record Filled<T>(T value) implements Entry<T> {
        @Override
        public Option<T> toOption() {
            return Option.some(value);
        }
    }

    /** Left blank. */
    record Blank<T>() implements Entry<T> {
        @Override
        public Option<T> toOption() {
            return Option.none();
        }
    }
}
