package cn.shegong.application.usecase;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Standing;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.measures.Validity;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * 只用有效措施: names what lies outside the validity of the measures, where nothing is to be answered as if they were
 * extended. A contract that opens in their validity and ends after it is within: it was made under them.
 *
 * @param succession the texts of measures that are asked about
 */
public record RequireInForce(Succession succession) {

    /**
     * {@return faults of months of the horizon, adjustments before its end, and contracts that opened before the
     * measures; empty where there is none}
     *
     * @param plan that is to be projected
     * @param scenario where its file is, for the faults
     */
    public static Seq<Fault> faults(Plan plan, Place scenario) {
        RequireInForce require = new RequireInForce(plan.succession());
        return require.horizon(plan.scenario().horizon(), scenario)
                .appendAll(require.adjustments(plan, scenario))
                .appendAll(plan.portfolio().projects().flatMap(project -> require.opening(project, plan)));
    }

    private Seq<Fault> horizon(Horizon horizon, Place scenario) {
        return months(months(horizon.firstMonth(), horizon.end()), scenario.below("horizon"));
    }

    private Seq<Fault> months(Seq<YearMonth> asked, Place place) {
        return succession
                .spells(asked)
                .reject(spell -> spell.isInForce())
                .map(spell -> fault(place, spell.from() + " – " + spell.to(), succession.at(spell.from())));
    }

    private static Seq<YearMonth> months(YearMonth from, YearMonth before) {
        int count = Math.toIntExact(ChronoUnit.MONTHS.between(from, before));
        return Vector.range(0, count).map(from::plusMonths);
    }

    private Seq<Fault> adjustments(Plan plan, Place scenario) {
        return plan.scenario()
                .adjustments()
                .map(adjustment -> adjustment.effective())
                .filter(month -> month.isBefore(plan.scenario().horizon().end()))
                .flatMap(month -> month(month, scenario.below("adjustments")));
    }

    /** A contract whose cycle in the horizon opened before the first text. */
    private Seq<Fault> opening(Project project, Plan plan) {
        Horizon horizon = plan.scenario().horizon();
        Place place = plan.places()
                .get(project.id())
                .getOrElse(() -> Place.of(project.id().id()));
        return project.contract()
                .cyclesBefore(horizon.end(), plan.model()::usualLength)
                .filter(cycle -> cycle.end().isAfter(horizon.firstMonth()))
                .map(Cycle::opening)
                .filter(opening -> validity(opening).standing(opening) == Standing.NOT_YET)
                .flatMap(opening -> month(opening, place.below("start")));
    }

    /**
     * {@return the fault of a month that is asked about; empty where a text is in force in it}
     *
     * @param month asked about
     * @param place where it was said
     */
    public Seq<Fault> month(YearMonth month, Place place) {
        return validity(month).covers(month)
                ? Vector.empty()
                : Vector.of(fault(place, month.toString(), succession.at(month)));
    }

    /**
     * {@return the fault of a day that is asked about; empty where a text is in force on it}
     *
     * @param day asked about
     * @param place where it was said
     */
    public Seq<Fault> day(LocalDate day, Place place) {
        Measures text = succession.at(YearMonth.from(day));
        return text.validity().standing(day) == Standing.IN_FORCE
                ? Vector.empty()
                : Vector.of(fault(place, day.toString(), text));
    }

    /**
     * {@return faults of cycles that have a month in which no text is in force; empty where there is none}
     *
     * @param cycles of the plan's projects
     * @param plan by which a project's row is found
     */
    public Seq<Fault> cycles(Seq<NextCycle> cycles, Plan plan) {
        return cycles.flatMap(next -> {
            YearMonth opening = next.cycle().opening();
            YearMonth last = next.cycle().end().minusMonths(1);
            Place place = plan.places()
                    .get(next.project().id())
                    .getOrElse(() -> Place.of(next.project().id().id()));
            return succession.spells(months(opening, next.cycle().end())).forAll(spell -> spell.isInForce())
                    ? Vector.<Fault>empty()
                    : Vector.of(fault(place.below("start"), opening + " – " + last, succession.at(last)));
        });
    }

    /**
     * {@return faults of proposals that start in a month in which no text is in force, and of such months of the year
     * of a roster; empty where there is none}
     *
     * @param checked the proposals, each with the text it was held against
     * @param inputs what was checked
     * @param year where the roster's year is asked for
     */
    public static Seq<Fault> faults(Checked checked, CheckInputs inputs, Place year) {
        return checked.proposals()
                .flatMap(RequireInForce::start)
                .appendAll(new RequireInForce(inputs.succession()).months(inputs.monthsOfRoster(), year));
    }

    private static Seq<Fault> start(CheckedProposal checked) {
        YearMonth start = checked.proposal().start();
        Measures text = checked.yardstick().text();
        return text.validity().covers(start)
                ? Vector.empty()
                : Vector.of(fault(Place.of(checked.proposal().id().id()).below("start"), start.toString(), text));
    }

    private Validity validity(YearMonth month) {
        return succession.at(month).validity();
    }

    private static Fault fault(Place place, String found, Measures text) {
        return new Fault(
                place,
                found,
                Expected.of(
                        "in-force",
                        text.id(),
                        text.validity().from(),
                        text.validity().to()));
    }
}
