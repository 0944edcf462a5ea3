package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.deadline.Deadline;
import cn.shegong.domain.deadline.DeadlineKind;
import cn.shegong.domain.project.District;
import cn.shegong.domain.source.Source;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;

/** Deadlines as JSON and as rows. */
final class DeadlinesJson {

    private static final Vector<String> HEAD =
            Vector.of("due", "kind", "id", "district", "opening", "end", "months", "state", "days", "filed", "measure");

    private DeadlinesJson() {}

    static Json.Obj of(Result.Deadlines result) {
        Seq<Deadline> all = result.deadlines();
        return Json.object(
                Tuple.of("asOf", Json.text(result.asOf().toString())),
                Tuple.of("late", Json.number(all.count(Deadline::isLate))),
                Tuple.of("districts", Json.list(result.districts().map(district -> district(district, all)))),
                Tuple.of("deadlines", Json.list(all.map(deadline -> deadline(deadline, result.asOf())))));
    }

    /** How many of its are late. */
    private static Json district(District district, Seq<Deadline> all) {
        Seq<Deadline> late =
                all.filter(each -> each.isLate() && each.project().district().equals(district));
        return Json.object(
                Tuple.of("district", Json.text(district.name())),
                Tuple.of("renewal-application", Json.number(late.count(each -> each.kind() == DeadlineKind.RENEWAL))),
                Tuple.of("evaluation", Json.number(late.count(each -> each.kind() == DeadlineKind.EVALUATION))));
    }

    private static Json deadline(Deadline deadline, LocalDate asOf) {
        return Json.object(
                Tuple.of("kind", Json.text(deadline.kind().key())),
                Tuple.of("id", Json.text(deadline.project().id().id())),
                Tuple.of("district", Json.text(deadline.project().district().name())),
                Tuple.of("opening", Json.text(deadline.cycle().opening().toString())),
                Tuple.of("end", Json.text(last(deadline).toString())),
                Tuple.of("months", Json.number(deadline.cycle().months())),
                Tuple.of("due", Json.text(deadline.due().toString())),
                Tuple.of("state", Json.text(deadline.state().key())),
                Tuple.of("days", Json.number(deadline.daysFrom(asOf))),
                Tuple.of("filed", Json.orNull(deadline.filed().toOption().map(month -> Json.text(month.toString())))),
                Tuple.of("measure", Json.orNull(measure(deadline).map(measure -> Json.number(measure.number())))),
                Tuple.of("clause", Json.orNull(measure(deadline).map(measure -> Json.text(measure.quote())))));
    }

    /** A row a deadline. */
    static Seq<Seq<String>> rows(Result.Deadlines result) {
        return result.deadlines()
                .<Seq<String>>map(deadline -> Vector.of(
                        deadline.due().toString(),
                        deadline.kind().key(),
                        deadline.project().id().id(),
                        deadline.project().district().name(),
                        deadline.cycle().opening().toString(),
                        last(deadline).toString(),
                        Integer.toString(deadline.cycle().months()),
                        deadline.state().key(),
                        Long.toString(deadline.daysFrom(result.asOf())),
                        deadline.filed().toOption().map(YearMonth::toString).getOrElse(""),
                        measure(deadline)
                                .map(measure -> Integer.toString(measure.number()))
                                .getOrElse("")))
                .prepend(HEAD);
    }

    /** The last month of its cycle. */
    static YearMonth last(Deadline deadline) {
        return deadline.cycle().end().minusMonths(1);
    }

    /** The measure that sets it; none where an annex does. */
    private static Option<Source.Measure> measure(Deadline deadline) {
        return deadline.source().place() instanceof Source.Measure measure ? Option.some(measure) : Option.none();
    }
}
