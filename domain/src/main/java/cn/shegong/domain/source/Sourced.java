package cn.shegong.domain.source;

import java.util.function.Function;

/**
 * 有据之数: a value of the measures with where it stands; there is none without.
 *
 * @param value what the measures say
 * @param source where, and how that is read
 * @param <T> of what kind, such as a percentage
 */
public record Sourced<T>(T value, Source source) {

    /**
     * {@return another value with the same source}
     *
     * @param change makes it of this value
     * @param <U> of what kind it is
     */
    public <U> Sourced<U> map(Function<? super T, ? extends U> change) {
        return new Sourced<>(change.apply(value), source);
    }
}
