package cn.shegong.application.plan;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Yardsticks;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 待检材料: proposals, perhaps a roster, and what they are held against.
 *
 * @param succession the text of measures and its successors
 * @param scenario whose prices, standards and on-cost count; left blank, the published ones
 * @param proposals in order
 * @param roster of a provider's people; left blank where there is none
 * @param year the calendar year that a roster is asked about
 * @param read what is to be said of how the files were read
 */
public record CheckInputs(
        Succession succession,
        Entry<Scenario> scenario,
        Seq<Proposal> proposals,
        Entry<Roster> roster,
        Entry<Integer> year,
        Seq<Notice> read) {

    /** {@return the twelve months of the year that a roster is asked about; empty where there is no roster} */
    public Seq<YearMonth> monthsOfRoster() {
        return roster.toOption()
                .flatMap(people -> year.toOption())
                .map(asked -> Vector.rangeClosed(1, 12).map(month -> YearMonth.of(asked, month)))
                .getOrElse(Vector.empty());
    }

    /** {@return what proposals and people are held against: the scenario's prices, or else the published ones} */
    public Yardsticks yardsticks() {
        return scenario.toOption()
                .map(read -> Yardsticks.of(read, succession))
                .getOrElse(() -> Yardsticks.published(succession));
    }
}
