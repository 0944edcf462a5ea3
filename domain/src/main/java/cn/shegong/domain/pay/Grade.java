package cn.shegong.domain.pay;

import io.vavr.collection.Vector;

/** 薪级: one of the ten salary grades, highest first (Annex 2). */
public enum Grade {
    /** 1级: senior, the highest. */
    G1(Band.SENIOR),
    /** 2级: senior. */
    G2(Band.SENIOR),
    /** 3级: senior. */
    G3(Band.SENIOR),
    /** 4级: intermediate. */
    G4(Band.INTERMEDIATE),
    /** 5级: intermediate. */
    G5(Band.INTERMEDIATE),
    /** 6级: intermediate. */
    G6(Band.INTERMEDIATE),
    /** 7级: assistant. */
    G7(Band.ASSISTANT),
    /** 8级: assistant. */
    G8(Band.ASSISTANT),
    /** 9级: assistant, the lowest of certificate holders. */
    G9(Band.ASSISTANT),
    /** 10级: auxiliary staff. */
    G10(Band.AUXILIARY);

    /** All ten, in order. */
    public static final Vector<Grade> ALL = Vector.of(values());

    /** 持证薪级: grades 1 to 9, those of certificate holders (Annex 1, note 4). */
    public static final Vector<Grade> CERTIFIED = ALL.init();

    private final Band band;

    Grade(Band band) {
        this.band = band;
    }

    /**
     * {@return the grade of a number}
     *
     * @param number 1 (highest) to 10
     * @throws IndexOutOfBoundsException unless the number is 1 to 10
     */
    public static Grade of(int number) {
        return ALL.get(number - 1);
    }

    /** {@return the grade's number, 1 (highest) to 10} */
    public int number() {
        return ordinal() + 1;
    }

    /** {@return the band that it lies in} */
    public Band band() {
        return band;
    }

    /** {@return the grade as it is written in files, such as {@code g5}} */
    public String key() {
        return "g" + number();
    }

    /**
     * {@return the grades of a band, highest first: three, or one of the auxiliary band}
     *
     * @param band any
     */
    public static Vector<Grade> of(Band band) {
        return ALL.filter(grade -> grade.band == band);
    }
}
