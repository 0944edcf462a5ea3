package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.domain.figure.Apportionment;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Vector;
import java.math.BigDecimal;

/** What all tables share: words of one language and money of one unit. */
record Print(Words words, Language language, MoneyUnit unit) {

    Cells cells() {
        return new Cells(this);
    }

    /** What is printed is a whole number of such steps, each a hundredth of the unit. */
    long step() {
        return unit.step();
    }

    long steps(Yuan amount) {
        return Apportionment.inSteps(amount.fen(), step());
    }

    /** Parts that add up to a whole as it is printed. */
    Vector<Long> steps(long whole, Vector<Yuan> parts) {
        return Apportionment.inSteps(whole, parts.map(Yuan::fen), step());
    }

    String money(long steps) {
        return FindingWords.money(BigDecimal.valueOf(steps, 2));
    }

    static String count(long number) {
        return FindingWords.count(number);
    }

    String unitLine() {
        return word(unit == MoneyUnit.YUAN ? "table.unit.yuan" : "table.unit.wan");
    }

    String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    String word(String key) {
        return words.phrase(key, language);
    }

    /** Columns of words, by the keys of their heads. */
    Vector<Column> ofWords(String... keys) {
        return Vector.of(keys).map(this::word).map(Column::words);
    }

    /** Columns of numbers, by the keys of their heads. */
    Vector<Column> ofNumbers(String... keys) {
        return Vector.of(keys).map(this::word).map(Column::numbers);
    }

    /** What the groups by some key are called; a further column, by its own name; by two, both. */
    String group(String key) {
        return words.group(key, language);
    }
}
