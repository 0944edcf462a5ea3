package cn.shegong.application.answer;

import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Incidence;
import cn.shegong.simulation.analysis.Waterfall;
import io.vavr.control.Option;

/**
 * 对照: two sides, and what lies between them.
 *
 * @param first from which the steps lead
 * @param second to which they lead
 * @param waterfall the steps, in the districts and years of both sides
 * @param incidence how many projects it touches; none between two years
 */
public record Comparison(Side first, Side second, Waterfall waterfall, Option<Incidence> incidence) {

    /**
     * 一方: a scenario, a plan or a year.
     *
     * @param name for people
     * @param budgets CNY, by the districts and years of the steps; of a year alone, in the place of the later
     */
    public record Side(String name, DistrictYears budgets) {}
}
