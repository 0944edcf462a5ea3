package cn.shegong.domain.check;

import io.vavr.control.Option;

/**
 * 填报项: what a field of a form says; one that is left blank skips its rules.
 *
 * @param <T> of what kind, such as a month
 */
public sealed interface Entry<T> {

    /** {@return what was filled in; none where it was left blank} */
    Option<T> toOption();

    /**
     * {@return filled in with a value, or left blank where there is none}
     *
     * @param value what the form says, if anything
     * @param <T> of what kind, such as a month
     */
    static <T> Entry<T> of(Option<T> value) {
        return value.<Entry<T>>map(Filled::new).getOrElse(Blank::new);
    }

    /**
     * Filled in.
     *
     * @param value what the form says
     * @param <T> of what kind, such as a month
     */
    record Filled<T>(T value) implements Entry<T> {
        @Override
        public Option<T> toOption() {
            return Option.some(value);
        }
    }

    /**
     * Left blank.
     *
     * @param <T> of what kind it would be
     */
    record Blank<T>() implements Entry<T> {
        @Override
        public Option<T> toOption() {
            return Option.none();
        }
    }
}
