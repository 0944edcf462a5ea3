package cn.shegong.application.answer;

import cn.shegong.domain.project.District;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/** 不能答复: why a sound question has no answer. */
public sealed interface Refusal {

    /**
     * No such projects, districts, columns, texts or years.
     *
     * @param all at least one: all that is asked for and not there
     */
    record Unknown(Seq<Absent> all) implements Refusal {

        /**
         * Nothing is not refused.
         *
         * @param all at least one: all that is asked for and not there
         * @throws IllegalArgumentException if there is none
         */
        public Unknown {
            if (all.isEmpty()) {
                throw new IllegalArgumentException("all that is asked for is there");
            }
        }

        /**
         * One alone.
         *
         * @param one what is asked for and not there
         */
        public Unknown(Absent one) {
            this(Vector.of(one));
        }

        /**
         * {@return the refusal of all that is not there; none where all is}
         *
         * @param all what is asked for and not there, perhaps nothing
         */
        public static Option<Refusal> of(Seq<Absent> all) {
            return Option.when(all.nonEmpty(), () -> new Unknown(all));
        }
    }

    /**
     * 查无: what is asked for and not there.
     *
     * @param kind what it should be
     * @param asked by which it is asked for
     * @param known what there is, in order; empty where it would be too much to list
     */
    record Absent(Kind kind, String asked, Seq<String> known) {

        /**
         * {@return a fiscal year that is not of the horizon; none where it is}
         *
         * @param year that is asked for
         * @param horizon its fiscal years, in order
         */
        public static Option<Absent> unlessInHorizon(int year, Seq<Integer> horizon) {
            return Option.when(
                    !horizon.contains(year),
                    () -> new Absent(Kind.YEAR, Integer.toString(year), horizon.map(String::valueOf)));
        }

        /**
         * {@return a district that is none of the portfolio's; none where it is one}
         *
         * @param districts the portfolio's
         * @param district that is asked for
         */
        public static Option<Absent> unlessAmong(Seq<District> districts, String district) {
            Seq<String> known = districts.map(District::name);
            return Option.when(!known.contains(district), () -> new Absent(Kind.DISTRICT, district, known));
        }
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
