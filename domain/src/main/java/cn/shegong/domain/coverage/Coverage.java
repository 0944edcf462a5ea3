package cn.shegong.domain.coverage;

import cn.shegong.domain.check.Citation;
import cn.shegong.domain.check.Rule;
import cn.shegong.domain.check.Rules;
import cn.shegong.domain.deadline.DeadlineKind;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.Inventory;
import cn.shegong.domain.measures.Item;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/**
 * 覆盖: what the program does for one measure: computed from the sources of its figures, checked by the rules that cite
 * it, a day that it sets. Nothing of it is listed by hand; why the others are left out stands beside their clauses.
 *
 * @param clause the measure
 * @param uses what the program does for it: computed, checked, due, in this order; may be empty
 */
public record Coverage(Clause clause, Seq<Use> uses) {

    /**
     * {@return the coverage of every measure, in order}
     *
     * @param text the measures
     */
    public static Seq<Coverage> of(Measures text) {
        Seq<Item> items = new Inventory(text).items();
        return text.clauses().map(clause -> new Coverage(clause, uses(clause, items, text)));
    }

    private static Seq<Use> uses(Clause clause, Seq<Item> items, Measures text) {
        Seq<Use> calculated = Vector.of(Calculation.values())
                .filter(calculation -> items.filter(item -> calculation.isFrom(item.kind()))
                        .exists(item -> item.source().exists(source -> isOf(clause, source))))
                .map(Use.Calculated::new);
        Seq<Use> checked = Rules.ALL.filter(rule -> cites(rule, clause, text)).map(rule -> new Use.Checked(rule.id()));
        Seq<Use> due = Vector.of(DeadlineKind.values())
                .filter(kind -> isOf(clause, kind.source(text)))
                .map(Use.Due::new);
        return calculated.appendAll(checked).appendAll(due);
    }

    private static boolean cites(Rule rule, Clause clause, Measures text) {
        return rule.citations(text).map(Citation::measure).contains(clause.number());
    }

    /** The clause itself, or an annex that it refers to: 见附件1. */
    private static boolean isOf(Clause clause, Source source) {
        return source.place() instanceof Source.Measure measure
                ? measure.number() == clause.number()
                : refersTo(clause, ((Source.Annex) source.place()).number());
    }

    private static boolean refersTo(Clause clause, int annex) {
        return Pattern.compile("见附件 ?" + annex).matcher(clause.text()).find();
    }

    /** {@return whether neither the program does anything for it nor the text says why not} */
    public boolean isUnexplained() {
        return uses.isEmpty() && clause.beyond() instanceof Clause.Within;
    }
}
