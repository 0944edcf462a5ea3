package cn.shegong.simulation.projection;

import cn.shegong.domain.money.InRange;
import cn.shegong.domain.money.Yuan;

/** 数额: one cell of a projection. */
public sealed interface Amount {

    Amount plus(Amount other);

    /** CNY. */
    record Money(Yuan yuan) implements Amount {
        @Override
        public Amount plus(Amount other) {
            return other instanceof Money money ? new Money(yuan.plus(money.yuan)) : other;
        }
    }

    /** A whole number. */
    record Count(long number) implements Amount {
        @Override
        public Amount plus(Amount other) {
            if (!(other instanceof Count count)) {
                return other;
            }
            return new Count(InRange.sum(number, count.number));
        }
    }

    /** 缺: not known, since a row gives only its number of heads; any sum with it is not known either. */
    record Withheld() implements Amount {
        @Override
        public Amount plus(Amount other) {
            return this;
        }
    }

    static Amount zero(Series series) {
        return series.isMoney() ? new Money(Yuan.ZERO) : new Count(0);
    }
}
