package cn.shegong.domain.pay;

import io.vavr.collection.Vector;

/** 薪级: one of the ten salary grades, highest first (Annex 2). */
public enum Grade {
    G1(Band.SENIOR),
    G2(Band.SENIOR),
    G3(Band.SENIOR),
    G4(Band.INTERMEDIATE),
    G5(Band.INTERMEDIATE),
    G6(Band.INTERMEDIATE),
    G7(Band.ASSISTANT),
    G8(Band.ASSISTANT),
    G9(Band.ASSISTANT),
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
     * @throws IndexOutOfBoundsException unless the number is 1 to 10
     */
    public static Grade of(int number) {
        return ALL.get(number - 1);
    }

    /** 1 to 10. */
    public int number() {
        return ordinal() + 1;
    }

    public Band band() {
        return band;
    }

    /** As it is written in files, such as {@code g5}. */
    public String key() {
        return "g" + number();
    }

    public static Vector<Grade> of(Band band) {
        return ALL.filter(grade -> grade.band == band);
    }
}
