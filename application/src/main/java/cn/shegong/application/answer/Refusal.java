package cn.shegong.application.answer;

import io.vavr.collection.Seq;
import java.time.YearMonth;

/** 不能答复: why a sound question has no answer. */
public sealed interface Refusal {

    /** No such project, district, column or text. */
    record Unknown(Kind kind, String name, Seq<String> known) implements Refusal {}

    /** A year that is not of the horizon. */
    static Refusal year(int year, Seq<Integer> horizon) {
        return new Unknown(Kind.YEAR, Integer.toString(year), horizon.map(String::valueOf));
    }

    /** What is not known. */
    enum Kind {
        PROJECT,
        DISTRICT,
        COLUMN,
        MEASURES,
        YEAR
    }

    /** An amount leaves the range of 64-bit fen. */
    record BeyondRange(String what) implements Refusal {}

    /** An uplift near 100 % leaves no room for one per cent more. */
    record NoRoom(YearMonth adjustment) implements Refusal {}

    /** Draws are asked for of a scenario that leaves nothing uncertain. */
    record NothingUncertain() implements Refusal {}

    /** 缺: not known, since rows give only their number of heads. */
    record Withheld(Seq<String> rows) implements Refusal {}
}
