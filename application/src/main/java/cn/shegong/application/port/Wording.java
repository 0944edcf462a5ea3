package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.domain.source.Source;
import cn.shegong.simulation.projection.Notice;

/** 措辞: the words for people. */
public interface Wording {

    /**
     * {@return one line: file, row, column, value, what is expected}
     *
     * @param fault of an input
     * @param language of the words
     */
    String of(Fault fault, Language language);

    /**
     * {@return what is expected, alone}
     *
     * @param expected where a fault was found
     * @param language of the words
     */
    String of(Expected expected, Language language);

    /**
     * {@return why a question has no answer, and what there is instead}
     *
     * @param refusal of a sound question
     * @param language of the words
     */
    String of(Refusal refusal, Language language);

    /**
     * {@return what must be known, as a sentence}
     *
     * @param notice of an answer
     * @param language of the words
     */
    String of(Notice notice, Language language);

    /**
     * {@return one line; each digest by its first digits}
     *
     * @param receipt of an answer
     * @param language of the words
     */
    String of(Receipt receipt, Language language);

    /**
     * {@return where in the measures, as people cite it}
     *
     * @param place a clause or a cell of an annex
     * @param language of the words
     */
    String of(Source.Place place, Language language);

    /**
     * {@return how many faults there are, and how many of them are listed where that is not all}
     *
     * @param faults at least 1
     * @param most as many as are listed at the most
     * @param language of the words
     */
    String count(int faults, int most, Language language);

    /**
     * {@return a phrase for people}
     *
     * @param key by which the words are found in both languages
     * @param language of the words
     * @param arguments in the order of the phrase's placeholders
     */
    String phrase(String key, Language language, Object... arguments);

    /**
     * {@return what groups are called: a further column by its own name, two by both}
     *
     * @param by as a request names it
     * @param language of the words
     */
    String group(String by, Language language);
}
