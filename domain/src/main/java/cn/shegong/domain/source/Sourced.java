package cn.shegong.domain.source;

import java.util.function.Function;

/** 有据之数: a value of the measures with where it stands; there is none without. */
public record Sourced<T>(T value, Source source) {

    public <U> Sourced<U> map(Function<? super T, ? extends U> change) {
        return new Sourced<>(change.apply(value), source);
    }
}
