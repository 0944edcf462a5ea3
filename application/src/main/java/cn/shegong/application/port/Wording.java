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

    /** One line: file, row, column, value, what is expected. */
    String of(Fault fault, Language language);

    /** What is expected, alone. */
    String of(Expected expected, Language language);

    String of(Refusal refusal, Language language);

    String of(Notice notice, Language language);

    /** One line; each digest by its first digits. */
    String of(Receipt receipt, Language language);

    /** Where in the measures. */
    String of(Source.Place place, Language language);

    /**
     * How many faults there are, and how many of them are listed where that is not all.
     *
     * @param faults at least 1
     * @param most as many as are listed at the most
     */
    String count(int faults, int most, Language language);

    /** A phrase by its key, with arguments. */
    String phrase(String key, Language language, Object... arguments);
}
