package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import java.util.NoSuchElementException;

/**
 * 引文: the words of the text that ask something.
 *
 * @param measure 1 to 20; of a note under Annex 1, the measure that refers to the annex
 * @param note which of the notes under Annex 1 it is, from 1; 0 where the measure itself says it
 * @param clause verbatim
 * @param reading whether the words say it plainly
 */
public record Citation(int measure, int note, String clause, Source.Reading reading) {

    /** Of a measure itself. */
    Citation(int measure, String clause, Source.Reading reading) {
        this(measure, 0, clause, reading);
    }

    /**
     * What a source quotes; where it quotes nothing, the whole measure.
     *
     * @throws NoSuchElementException if the source is an annex, or the text has no such measure
     */
    static Citation of(Source source, Measures text) {
        if (!(source.place() instanceof Source.Measure measure)) {
            throw new NoSuchElementException("a rule cites a measure, not " + source.place());
        }
        String words = measure.quote().isEmpty()
                ? text.clauses()
                        .find(clause -> clause.number() == measure.number())
                        .get()
                        .text()
                : measure.quote();
        return new Citation(measure.number(), words, source.reading());
    }
}
