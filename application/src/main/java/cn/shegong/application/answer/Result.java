package cn.shegong.application.answer;

import cn.shegong.application.input.Place;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.PostRange;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.analysis.Waterfall;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/** 结果: what was asked for. */
public sealed interface Result {

    /**
     * District budgets by fiscal year, or in other groups.
     *
     * @param projects the portfolio's, for the further columns of answers by project
     * @param titles what the measures call the groups that go by a number or a letter
     */
    record Budgets(Projection projection, Map<String, Project> projects, Map<String, Text> titles) implements Result {}

    /**
     * Budgets, and what draws say of them.
     *
     * @param certain the scenario as it stands
     */
    record Uncertain(Budgets certain, Spread spread) implements Result {}

    /** Each project's next cycle. */
    record Cycles(Seq<NextCycle> cycles) implements Result {}

    /** What norms ask for. */
    record Posts(Seq<PostsRow> rows) implements Result {}

    /** One row of posts. */
    record PostsRow(Norm norm, StaffingRow row, Asked asked) {}

    /** What a norm asks for. */
    sealed interface Asked {}

    /** So many posts. */
    record AskedRange(PostRange range) implements Asked {}

    /** The norm has no ratio. */
    record NoRatio() implements Asked {}

    /**
     * A figure as a tree, and where the rows it rests on stand.
     *
     * @param depth how many levels of the tree are open
     */
    record Explanation(Figure figure, Map<ProjectId, Place> places, int depth) implements Result {}

    /**
     * How high one adjustment can go under a cap.
     *
     * @param points where districts' own standards stop binding
     */
    record Affordable(
            String scenario,
            YearMonth adjustment,
            Target target,
            Yuan cap,
            Affordability.Outcome outcome,
            Seq<BreakEven.Point> points)
            implements Result {}

    /**
     * Two scenarios or two years side by side.
     *
     * @param projections of both scenarios, or of the one whose years are compared
     * @param years the earlier and the later; empty between scenarios
     */
    record Compared(Vector<Projection> projections, Vector<Integer> years, Waterfall waterfall) implements Result {}

    /** What one per cent more costs. */
    record Reckoned(String scenario, YearMonth adjustment, Reckoner.Reckoning reckoning) implements Result {}

    /** What rules found. */
    record Findings(Checked checked) implements Result {}

    /** Texts of measures. */
    record Texts(Seq<Measures> texts) implements Result {}
}
