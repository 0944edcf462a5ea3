package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import java.util.NoSuchElementException;

/**
 * 引文: the words of the text that ask something.
 *
 * @param measure 1 to 20; of an annex, the measure that refers to it
 * @param clause verbatim
 * @param reading whether the words say it plainly
 */
public record Citation(int measure, String clause, Source.Reading reading) {

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
