package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;

/** Items of a text of measures in words: what each is, its value, and where it stands. */
record ItemWords(Words words, Language language) {

    /** With its unit, such as {@code guidance price, general field, grade 9 (CNY a month)}. */
    String name(Item item) {
        return words.phrase("item." + item.kind().key(), language, (Object[])
                item.of().map(of -> which(item, of)).toJavaArray(String[]::new));
    }

    private String which(Item item, String of) {
        boolean isMeasure = item.kind() == Item.Kind.CLAUSE
                || item.kind() == Item.Kind.CLAUSE_TITLE
                || item.kind() == Item.Kind.BEYOND;
        return isMeasure ? ordinal(Integer.parseInt(of)) : word(of);
    }

    /** A measure's number as the text writes it. */
    String ordinal(int measure) {
        return language == Language.ZH ? "（" + ChineseNumber.of(measure) + "）" : Integer.toString(measure);
    }

    /** A code in words; numbers and names as they are. */
    String value(Item item) {
        String value = in(item.value());
        return switch (item.kind()) {
            case COSTING, SUPERVISED, BINDING, PAY_FIELD, RATIO, ROUNDING ->
                Vector.of(value.split(" ", -1)).map(this::word).mkString(words.phrase("item.blank", language));
            default -> value;
        };
    }

    private String word(String code) {
        return words.phraseOr("detail." + code, code, language);
    }

    String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    /** The clause or the annex cell, without its words; nothing of the text as a whole. */
    String place(Item item) {
        return item.source().map(this::place).getOrElse("");
    }

    String place(Source source) {
        return explanations()
                .place(
                        source.place() instanceof Source.Measure measure
                                ? new Source.Measure(measure.number(), "")
                                : source.place());
    }

    /** With its words, and how they are read. */
    String whole(Item item) {
        return item.source().map(explanations()::source).getOrElse("");
    }

    private Explanations explanations() {
        return new Explanations(words, language, HashMap.empty());
    }
}
