package cn.shegong.application.answer;

import io.vavr.collection.Seq;
import java.time.YearMonth;

/** 不能答复: why a sound question has no answer. */
public sealed interface Refusal {

    /**
     * No such project, district, column or text.
     *
     * @param kind what is not known
     * @param name as it was asked for
     * @param known what there is, in order; empty where it would be too much to list
     */
    record Unknown(Kind kind, String name, Seq<String> known) implements Refusal {}

    /**
     * {@return the refusal of a year that is not of the horizon}
     *
     * @param year as it was asked for
     * @param horizon its fiscal years, in order
     */
    static Refusal year(int year, Seq<Integer> horizon) {
        return new Unknown(Kind.YEAR, Integer.toString(year), horizon.map(String::valueOf));
    }

    /** What is not known. */
    enum Kind {
        /** 项目: by its id. */
        PROJECT,
        /** 区: by its name. */
        DISTRICT,
        /** 其他列: a further column by which to group. */
        COLUMN,
        /** 措施文本: by its id. */
        MEASURES,
        /** 财政年度: a fiscal year. */
        YEAR
    }

    /**
     * An amount leaves the range of 64-bit fen.
     *
     * @param what does not fit
     */
    record BeyondRange(String what) implements Refusal {}

    /**
     * An uplift near 100 % leaves no room for one per cent more.
     *
     * @param adjustment its month
     */
    record NoRoom(YearMonth adjustment) implements Refusal {}

    /** Draws are asked for of a scenario that leaves nothing uncertain. */
    record NothingUncertain() implements Refusal {}

    /**
     * 缺: not known, since rows give only their number of heads.
     *
     * @param rows the ids of the projects that give only their number of heads
     */
    record Withheld(Seq<String> rows) implements Refusal {}
}
