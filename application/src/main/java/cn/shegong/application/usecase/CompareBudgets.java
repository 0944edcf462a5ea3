package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.analysis.BetweenYears;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Projection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * 比较: scenarios, plans or two years side by side, with the steps between them.
 *
 * @param receipts makes the answer's receipt
 */
public record CompareBudgets(Receipts receipts) {

    /** What is compared. */
    public sealed interface Question {

        /** {@return other scenarios or plans; none where two years are compared} */
        Seq<Against> against();
    }

    /**
     * The plan with others: scenarios on its portfolio, or plans.
     *
     * @param against with what it is compared, at least one
     * @param isList whether a list was asked for, also where it has one
     */
    public record Others(Seq<Against> against, boolean isList) implements Question {

        /**
         * One alone.
         *
         * @param against with what it is compared
         */
        public Others(Against against) {
            this(Vector.of(against), false);
        }
    }

    /**
     * Two years of the plan's horizon.
     *
     * @param earlier one of the horizon's
     * @param later one of the horizon's
     */
    public record Years(int earlier, int later) implements Question {
        @Override
        public Seq<Against> against() {
            return Vector.empty();
        }
    }

    /**
     * {@return both sides and the steps between them, or a refusal where a year is not of the horizon or a sum leaves
     * 64-bit fen}
     *
     * @param plan which is the first, or whose years are compared
     * @param question other scenarios or plans, or two years
     * @throws IllegalArgumentException if a second scenario has another horizon, a plan shares no year, or one of them
     *     starts from other measures
     */
    public Either<Refusal, Answer> compare(Plan plan, Question question) {
        return question instanceof Others others ? refusing(() -> others(plan, others)) : years(plan, (Years) question);
    }

    private Either<Refusal, Answer> years(Plan plan, Years years) {
        Seq<Integer> known = plan.scenario().horizon().years();
        Seq<Refusal.Absent> unknown =
                Vector.of(years.earlier(), years.later()).flatMap(year -> Refusal.Absent.unlessInHorizon(year, known));
        return Refusal.Unknown.of(unknown)
                .map(Either::<Refusal, Answer>left)
                .getOrElse(() -> refusing(() -> between(plan, years)));
    }

    private static Either<Refusal, Answer> refusing(Supplier<Answer> answer) {
        try {
            return Either.right(answer.get());
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private Answer others(Plan plan, Others others) {
        Vector<ComparedPlan> compared = others.against().toVector().map(against -> ComparedPlan.of(plan, against));
        Vector<String> scenarios =
                others.against().map(each -> each.scenario().name()).toVector();
        Vector<String> names = distinct(scenarios.prepend(plan.scenario().name()));
        Plan first = others.isList() ? plan : compared.head().first();
        var result = new Result.Compared(
                new cn.shegong.application.answer.Question.Others(scenarios, others.isList()),
                compared.map(ComparedPlan::second).prepend(first).map(ComparedPlan::projection),
                compared.zipWith(names.tail(), (each, name) -> each.between(names.head(), name)));
        Seq<Notice> notices = plan.notices()
                .all()
                .appendAll(compared.flatMap(ComparedPlan::notices))
                .distinct();
        return new Answer(
                result,
                notices,
                receipts.of(plan, others.against(), result, notices),
                new Grounds.OfPlans(compared.map(ComparedPlan::second).prepend(plan)));
    }

    /** Those that several have are numbered. */
    private static Vector<String> distinct(Vector<String> names) {
        return names.zipWithIndex((name, at) -> names.count(name::equals) == 1
                ? name
                : name + " (" + (names.take(at).count(name::equals) + 1) + ")");
    }

    private Answer between(Plan plan, Years years) {
        Projection projection = ComparedPlan.projection(plan);
        DistrictYears budgets = DistrictYears.of(projection);
        var waterfall = new BetweenYears(
                        plan.budgeting(), plan.portfolio(), plan.scenario(), years.earlier(), years.later())
                .waterfall();
        var result = new Result.Compared(
                new cn.shegong.application.answer.Question.TwoYears(years.earlier(), years.later()),
                Vector.of(projection),
                Vector.of(new Comparison(
                        side(budgets, years.earlier()), side(budgets, years.later()), waterfall, Option.none())));
        Seq<Notice> notices = plan.notices().all();
        return new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan));
    }

    private static Comparison.Side side(DistrictYears budgets, int year) {
        return new Comparison.Side(Integer.toString(year), budgets.in(year));
    }
}
