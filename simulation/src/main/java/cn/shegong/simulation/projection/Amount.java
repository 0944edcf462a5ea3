package cn.shegong.simulation.projection;

import cn.shegong.domain.money.InRange;
import cn.shegong.domain.money.Yuan;

/** 数额: one cell of a projection. */
public sealed interface Amount {

    /**
     * {@return the sum, withheld where one of both is}
     *
     * @param other of the same kind, or withheld
     * @throws cn.shegong.domain.money.BeyondFen if the sum does not fit into 64 bits
     */
    Amount plus(Amount other);

    /**
     * 金额: CNY, exact to the fen.
     *
     * @param yuan the amount
     */
    record Money(Yuan yuan) implements Amount {
        @Override
        public Amount plus(Amount other) {
            return other instanceof Money money ? new Money(yuan.plus(money.yuan)) : other.plus(this);
        }
    }

    /**
     * 数量: a whole number of post-months or projects.
     *
     * @param number 0 or more
     */
    record Count(long number) implements Amount {
        @Override
        public Amount plus(Amount other) {
            if (!(other instanceof Count count)) {
                return other;
            }
            return new Count(InRange.sum(number, count.number));
        }
    }

    /**
     * 缺: not known, since a row gives only its number of heads; any sum with it is not known either.
     *
     * @param known what the rows that are known come to, CNY
     */
    record Withheld(Yuan known) implements Amount {
        @Override
        public Amount plus(Amount other) {
            if (other instanceof Money money) {
                return new Withheld(known.plus(money.yuan));
            }
            return other instanceof Withheld withheld ? new Withheld(known.plus(withheld.known)) : this;
        }
    }

    /**
     * {@return 0 of a series' kind}
     *
     * @param series whose unit it has
     */
    static Amount zero(Series series) {
        return series.isMoney() ? new Money(Yuan.ZERO) : new Count(0);
    }
}
