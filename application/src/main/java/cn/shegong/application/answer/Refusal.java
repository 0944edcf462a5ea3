package cn.shegong.application.answer;

import io.vavr.collection.Seq;

/** 不能答复: why a sound question has no answer. */
public sealed interface Refusal {

    /** No such project, district, column or text. */
    record Unknown(Kind kind, String name, Seq<String> known) implements Refusal {}

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

    /** 缺: not known, since rows give only their number of heads. */
    record Withheld(Seq<String> rows) implements Refusal {}
}
