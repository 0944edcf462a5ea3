package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Headcount;
import cn.shegong.domain.money.InRange;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.analysis.ReferenceBudgeting;
import cn.shegong.simulation.analysis.RowYears;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * 逐行核算: what each row costs by year and how much of it at the floor, in bare numbers; by the reference where an amount is
 * not for that.
 *
 * @param scenario compiled, for all rows
 */
record RowCosting(CompiledScenario scenario) {

    private static final int MONTHS = 12;

    RowYears of(Project project) {
        return quickly(project).getOrElse(() -> ReferenceBudgeting.row(project, scenario.model()));
    }

    private Option<RowYears> quickly(Project project) {
        Shape shape = shape(project.workforce());
        Block.Key key = new Block.Key(shape, 0, project.district(), project.field(), project.contract());
        Function<Timetable.Stretch, long[]> heads = heads(project);
        int years = scenario.model().scenario().horizon().years().size();
        long[] budgets = new long[years];
        long[] atFloor = new long[years];
        for (Timetable.Stretch stretch : scenario.timetable(project.contract()).stretches()) {
            Option<Tariff> tariff = scenario.tariff(key, stretch.vintage());
            long[] columns = heads.apply(stretch);
            Constants constants = Constants.of(columns, tariff);
            if (tariff.isEmpty() || !tariff.get().reaches(constants.heads(), 1)) {
                return Option.none();
            }
            long floor = constants.heads() * tariff.get().standard();
            long packaged = tariff.get().packaged().wide(constants.pay());
            boolean known = tariff.get().knowsPay();
            for (Timetable.Part part : stretch.parts()) {
                budgets[part.year()] += accrued(Math.max(floor, packaged), part, stretch.plus());
                atFloor[part.year()] += known && floor > packaged ? constants.heads() * (part.to() - part.from()) : 0;
            }
        }
        return Option.some(new RowYears(project, Vector.ofAll(budgets).map(Yuan::new), Vector.ofAll(atFloor)));
    }

    private static long accrued(long annual, Timetable.Part part, int plus) {
        return accruedTo(annual, part.to(), plus) - accruedTo(annual, part.from(), plus);
    }

    private static long accruedTo(long annual, int month, int plus) {
        return InRange.sum(InRange.product(annual / MONTHS, month), (annual % MONTHS * month + plus) / MONTHS);
    }

    private static Shape shape(Workforce workforce) {
        return workforce.fold(
                grades -> Shape.GRADES, bands -> Shape.BANDS, number -> Shape.NUMBER, need -> Shape.GRADES);
    }

    /** By column; each cycle of a need has its own. */
    private Function<Timetable.Stretch, long[]> heads(Project project) {
        return project.workforce()
                .fold(
                        grades -> always(grades.heads()),
                        bands -> always(Vector.of(Band.values())
                                .map(band -> bands.heads().get(band).get())),
                        number -> always(Vector.of(number.heads())),
                        this::heads);
    }

    private static Function<Timetable.Stretch, long[]> always(Vector<Long> heads) {
        long[] columns = heads.toJavaStream().mapToLong(Long::longValue).toArray();
        return stretch -> columns;
    }

    private Function<Timetable.Stretch, long[]> heads(Workforce.Need need) {
        Headcount headcount = new Headcount(need, scenario.model().scenario().need());
        return stretch -> headcount.of(
                stretch.cycle().opening(),
                scenario.model().succession().at(stretch.cycle().opening()));
    }
}
