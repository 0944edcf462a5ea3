package cn.shegong.domain.measures;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * 文本沿革: a text of measures and those that take over from it, one after the other.
 *
 * @param texts at least one, each from a later month than the one before
 */
public record Succession(Seq<Measures> texts) {

    /**
     * Texts of one month, or in another order, make no succession.
     *
     * @param texts at least one, each from a later month than the one before
     * @throws IllegalArgumentException if there is none, or they are not in order
     */
    public Succession {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a succession has a first text");
        }
        if (texts.zip(texts.tail())
                .exists(pair -> !pair._1
                        .validity()
                        .firstMonth()
                        .isBefore(pair._2.validity().firstMonth()))) {
            throw new IllegalArgumentException("a successor holds from a later month: "
                    + texts.map(Measures::id).mkString(", "));
        }
    }

    /**
     * {@return a text and, of all those on file, the one that replaces it, the one that replaces that, and so on}
     *
     * @param first where it starts
     * @param onFile in any order; may hold the first itself
     * @throws IllegalArgumentException if a text replaces one that does not hold from an earlier month
     */
    public static Succession from(Measures first, Seq<Measures> onFile) {
        Succession found = new Succession(Vector.of(first));
        var next = successor(first, onFile);
        while (next.isDefined()) {
            found = new Succession(found.texts.append(next.get()));
            next = successor(next.get(), onFile);
        }
        return found;
    }

    private static Option<Measures> successor(Measures text, Seq<Measures> onFile) {
        return onFile.find(other -> other.heading().origin() instanceof Origin.Replaces replaces
                && replaces.id().equals(text.id()));
    }

    /** {@return the text that it starts from} */
    public Measures first() {
        return texts.head();
    }

    /**
     * How the texts stand in some months, those in a row that are alike together.
     *
     * @param months in order
     * @return in order of months, without a gap where the months have none
     */
    public Seq<Spell> spells(Seq<YearMonth> months) {
        Deque<Spell> spells = new ArrayDeque<>();
        for (YearMonth month : months) {
            Measures text = at(month);
            Standing standing = text.validity().standing(month);
            Spell last = spells.peekLast();
            boolean goesOn = last != null && last.text().equals(text.id()) && last.standing() == standing;
            spells.addLast(
                    goesOn
                            ? spells.removeLast().until(month)
                            : new Spell(text.id(), text.validity(), standing, month, month));
        }
        return Vector.ofAll(spells);
    }

    /**
     * {@return the text in force in a month: the newest that holds from it or earlier; before the first one's, the
     * first}
     *
     * @param month any; after the last text's days, the last text answers as if it were extended
     */
    public Measures at(YearMonth month) {
        Measures newest = first();
        for (Measures text : texts) {
            if (text.validity().firstMonth().isAfter(month)) {
                break;
            }
            newest = text;
        }
        return newest;
    }
}
