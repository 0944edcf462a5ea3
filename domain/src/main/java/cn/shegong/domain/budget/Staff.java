package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** 在岗人员: the heads of a project during one cycle, as figures. */
public sealed interface Staff {

    /** {@return heads counted apart, by grade or band, those of 0 left out; or all as one} */
    Seq<Figure> parts();

    /**
     * {@return the heads that are supervised; all, where neither grade nor band is stated}
     *
     * @param bands whose heads are, such as all but the auxiliary band
     */
    Figure supervised(Set<Band> bands);

    /** {@return all heads} */
    default Figure heads() {
        return Figure.total(Label.of(Term.HEADS), Unit.HEADS, parts());
    }

    /**
     * Heads in grades 1 to 10, in order.
     *
     * @param byGrade ten, also those of 0 heads
     */
    record ByGrade(Vector<Figure> byGrade) implements Staff {
        @Override
        public Seq<Figure> parts() {
            return byGrade.reject(Figure::isZero);
        }

        @Override
        public Figure supervised(Set<Band> bands) {
            return total(byGrade.zip(Grade.ALL)
                    .filter(head -> bands.contains(head._2.band()))
                    .map(head -> head._1));
        }
    }

    /**
     * Heads in each band.
     *
     * @param byBand four, also those of 0 heads
     */
    record ByBand(Map<Band, Figure> byBand) implements Staff {
        @Override
        public Seq<Figure> parts() {
            return byBand.values().reject(Figure::isZero).toVector();
        }

        @Override
        public Figure supervised(Set<Band> bands) {
            return total(byBand.filterKeys(bands::contains).values().toVector());
        }
    }

    /**
     * Heads of no stated grade; all count as supervised.
     *
     * @param number all heads
     */
    record ByNumber(Figure number) implements Staff {
        @Override
        public Seq<Figure> parts() {
            return Vector.of(number);
        }

        @Override
        public Figure supervised(Set<Band> bands) {
            return total(parts());
        }
    }

    private static Figure total(Seq<Figure> heads) {
        return Figure.total(Label.of(Term.SUPERVISED_HEADS), Unit.HEADS, heads.reject(Figure::isZero));
    }
}
