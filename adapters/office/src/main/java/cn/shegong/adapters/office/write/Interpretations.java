package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.domain.measures.Inventory;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;

/** 解释: whatever in a text of measures is an interpretation, in the order of the text's items. */
public final class Interpretations {

    private Interpretations() {}

    public static Seq<Source> of(Measures text) {
        return new Inventory(text)
                .items()
                .flatMap(Item::source)
                .filter(Source::isInterpretation)
                .distinct();
    }

    /** Where one stands, without the words that are quoted from there. */
    public static String place(Source source, Phrases phrases) {
        Source.Place place = source.place() instanceof Source.Measure measure
                ? new Source.Measure(measure.number(), "")
                : source.place();
        return phrases.wording().of(place, phrases.language());
    }
}
