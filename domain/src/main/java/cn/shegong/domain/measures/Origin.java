package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;

/** 沿革: whether a text is the first on file or takes over from another. */
public sealed interface Origin {

    /** Replaces none on file. */
    record First() implements Origin {}

    /**
     * 取代: takes over from another text on its own first day (Annex 1, note 5: the newer rule counts).
     *
     * @param id the text that it takes over from
     * @param source what says so
     */
    record Replaces(MeasuresId id, Source source) implements Origin {}
}
