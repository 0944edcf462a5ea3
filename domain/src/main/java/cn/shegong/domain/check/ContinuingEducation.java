package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;

/** 继续教育: its hours in a calendar year; in the year of hiring, in proportion to the months (Measure 7). */
public record ContinuingEducation() implements RosterRule {

    private static final Formula PRO_RATA =
            Formula.input(0).times(Formula.input(1)).dividedBy(Formula.constant(12));
    /** Rosters give hours with two places at most. */
    private static final Rounding UP = new Rounding(Fraction.of(1, 100), RoundingMode.UP);

    @Override
    public RuleId id() {
        return new RuleId("continuing-education");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION, Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().education().source(), text));
    }

    @Override
    public Option<Finding<Person>> check(Person person, Employment employment) {
        return person.hours()
                .get(employment.year())
                .filter(hours -> employment.isHiringYear(person) || employment.isHiredBefore(person))
                .flatMap(hours -> Shortfall.of(found(person, hours), asked(person, employment)))
                .map(few -> few.finding(
                        this,
                        employment.isHiringYear(person) ? Severity.ADVICE : Severity.VIOLATION,
                        citations(employment.text()).head(),
                        missing -> Remedy.of(new PersonChange.AddHours(employment.year(), UP.round(missing.exact())))));
    }

    private static Figure found(Person person, Fraction hours) {
        return Figure.given(Label.of(Term.EDUCATION_HOURS), hours, Unit.HOURS, person.cell("hours"));
    }

    private static Figure asked(Person person, Employment employment) {
        var rule = employment.text().checks().education();
        Figure whole = Figure.given(Label.of(Term.EDUCATION_HOURS), rule.value(), Unit.HOURS, Basis.of(rule.source()));
        return person.hired()
                .toOption()
                .filter(day -> employment.isHiringYear(person))
                .map(day -> Figure.computed(
                        Label.of(Term.EDUCATION_HOURS),
                        Unit.HOURS,
                        PRO_RATA,
                        Basis.of(rule.source()),
                        whole,
                        Figure.given(
                                Label.of(Term.MONTHS), 13L - day.getMonthValue(), Unit.MONTHS, person.cell("hired"))))
                .getOrElse(whole);
    }
}
