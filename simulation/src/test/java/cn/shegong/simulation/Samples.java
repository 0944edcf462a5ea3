package cn.shegong.simulation;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.NormId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/** Small projects to work with by hand. */
public final class Samples {

    private Samples() {}

    /** Renews every 36 months. */
    public static Project project(String id, String district, int field, String start, Workforce workforce) {
        return project(id, district, field, new Contract(YearMonth.parse(start), true, CycleLength.USUAL), workforce);
    }

    public static Project project(String id, String district, int field, Contract contract, Workforce workforce) {
        return new Project(
                new ProjectId(id), new District(district), field, contract, workforce, LinkedHashMap.empty());
    }

    public static Portfolio portfolio(Project... projects) {
        return new Portfolio(Vector.of(projects));
    }

    /** So many heads of one grade. */
    public static Workforce grade(int grade, long heads) {
        return new Workforce.ByGrade(Vector.fill(10, 0L).update(grade - 1, heads));
    }

    /** All posts in grade 8. */
    public static Workforce need(String norm, long quantity, int asOf, String growth) {
        return need(
                norm, quantity, asOf, growth, new GradeMix(Vector.fill(9, 0L).update(7, 1L)));
    }

    public static Workforce need(String norm, long quantity, int asOf, String growth, GradeMix mix) {
        return new Workforce.Need(
                new NormId(norm),
                quantity,
                asOf,
                Percentage.parse(growth),
                mix,
                Percentage.ZERO,
                Workforce.End.SCENARIO,
                new Workforce.ByRatio(0));
    }
}
