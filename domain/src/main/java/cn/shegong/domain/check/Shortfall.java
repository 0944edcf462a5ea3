package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import io.vavr.control.Option;
import java.util.function.Function;

/** 不足: a number below what is asked for. */
record Shortfall(Figure found, Figure asked) {

    /** None where there is enough. */
    static Option<Shortfall> of(Figure found, Figure asked) {
        return found.value().compareTo(asked.value()) < 0 ? Option.some(new Shortfall(found, asked)) : Option.none();
    }

    <S> Finding<S> finding(Rule rule, Severity severity, Citation citation, Function<Shortfall, Remedy<S>> remedy) {
        return new Finding<>(
                rule.id(), severity, citation, new Datum.Amount(found), new Datum.Amount(asked), remedy.apply(this));
    }

    /** By how much. */
    Fraction exact() {
        return asked.value().minus(found.value());
    }

    /** By how much money. */
    Yuan yuan() {
        return asked.yuan().minus(found.yuan());
    }

    /** By how many whole ones. */
    long whole() {
        return asked.whole() - found.whole();
    }
}
