package cn.shegong.domain.pay;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/**
 * 上调幅度: by how much an adjustment raises each grade's guidance price.
 *
 * @param rates one a grade, in order; -50 % to 100 %
 */
public record Uplift(Vector<Percentage> rates) {

    public static final Percentage LEAST = Percentage.of(-50);
    public static final Percentage MOST = Percentage.of(100);

    /**
     * @throws IllegalArgumentException if a rate is out of range, or they are not ten
     */
    public Uplift {
        if (rates.size() != Grade.ALL.size() || rates.exists(rate -> !rate.isBetween(LEAST, MOST))) {
            throw new IllegalArgumentException("not an uplift from -50 % to 100 % for ten grades: " + rates);
        }
    }

    /** One rate for all. */
    public static Uplift flat(Percentage rate) {
        return new Uplift(Grade.ALL.map(grade -> rate));
    }

    /** By band and by grade: a grade's own rate wins over its band's, and what is not named stays. */
    public static Uplift of(Map<Band, Percentage> byBand, Map<Grade, Percentage> byGrade) {
        return new Uplift(
                Grade.ALL.map(grade -> byGrade.getOrElse(grade, byBand.getOrElse(grade.band(), Percentage.ZERO))));
    }

    public Percentage rate(Grade grade) {
        return rates.get(grade.ordinal());
    }

    public boolean isFlat() {
        return rates.forAll(rates.head()::equals);
    }
}
