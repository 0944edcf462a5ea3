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
     * @param names at least one, all that are not known
     */
    record Unknown(Seq<Name> names) implements Refusal {

        /**
         * One that is not known.
         *
         * @param name what was asked for
         */
        public Unknown(Name name) {
            this(Vector.of(name));
        }

        /**
         * {@return the refusal of all that are not known; none where there is none}
         *
         * @param names perhaps none
         */
        public static Option<Refusal> of(Seq<Name> names) {
            return Option.when(names.nonEmpty(), () -> new Unknown(names));
        }
    }

    /**
     * 所问: what was asked for and is not there.
     *
     * @param kind what it should be
     * @param name as it was asked for
     * @param known what there is, in order; empty where it would be too much to list
     */
    record Name(Kind kind, String name, Seq<String> known) {

        /**
         * {@return a fiscal year, where it is not of the horizon}
         *
         * @param year as it was asked for
         * @param horizon its fiscal years, in order
         */
        public static Option<Name> ofYear(int year, Seq<Integer> horizon) {
            return Option.when(
                    !horizon.contains(year),
                    () -> new Name(Kind.YEAR, Integer.toString(year), horizon.map(String::valueOf)));
        }

        /**
         * {@return a district, where it is none of the portfolio's}
         *
         * @param district as it was asked for
         * @param districts the portfolio's
         */
        public static Option<Name> ofDistrict(String district, Seq<District> districts) {
            Seq<String> known = districts.map(District::name);
            return Option.when(!known.contains(district), () -> new Name(Kind.DISTRICT, district, known));
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
