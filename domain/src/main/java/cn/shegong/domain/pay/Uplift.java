package cn.shegong.domain.pay;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/**
 * 上调幅度: by how much an adjustment raises each grade's guidance price.
 *
 * @param rates ten, of grades 1 to 10 in order; each -50 % to 100 %
 */
public record Uplift(Vector<Percentage> rates) {

    /** The lowest rate: prices are halved. */
    public static final Percentage LEAST = Percentage.of(-50);
    /** The highest rate: prices are doubled. */
    public static final Percentage MOST = Percentage.of(100);

    /**
     * A rate of 0 % leaves the grade's price as it is.
     *
     * @param rates ten, of grades 1 to 10 in order; each -50 % to 100 %
     * @throws IllegalArgumentException if a rate is out of range, or they are not ten
     */
    public Uplift {
        if (rates.size() != Grade.ALL.size() || rates.exists(rate -> !rate.isBetween(LEAST, MOST))) {
            throw new IllegalArgumentException("not an uplift from -50 % to 100 % for ten grades: " + rates);
        }
    }

    /**
     * {@return one rate for all grades}
     *
     * @param rate -50 % to 100 %
     * @throws IllegalArgumentException if out of range
     */
    public static Uplift flat(Percentage rate) {
        return new Uplift(Grade.ALL.map(grade -> rate));
    }

    /**
     * {@return rates by band and by grade: a grade's own wins over its band's, and what is not named stays}
     *
     * @param byBand rates of whole bands; may be empty
     * @param byGrade rates of single grades; may be empty
     * @throws IllegalArgumentException if a rate is out of range
     */
    public static Uplift of(Map<Band, Percentage> byBand, Map<Grade, Percentage> byGrade) {
        return new Uplift(
                Grade.ALL.map(grade -> byGrade.getOrElse(grade, byBand.getOrElse(grade.band(), Percentage.ZERO))));
    }

    /**
     * {@return the grade's rate, -50 % to 100 %; 0 % where it is not raised}
     *
     * @param grade any
     */
    public Percentage rate(Grade grade) {
        return rates.get(grade.ordinal());
    }

    /** {@return whether all grades have one rate} */
    public boolean isFlat() {
        return rates.forAll(rates.head()::equals);
    }
}
