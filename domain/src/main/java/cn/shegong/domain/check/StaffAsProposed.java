package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Grade;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** 人员与申报一致: as many people of each grade as the project was planned with (Measure 13). */
public record StaffAsProposed() implements EmployedStaffRule {

    @Override
    public RuleId id() {
        return new RuleId("roster-heads");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.NOTICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().roster().staffAsProposed(), text));
    }

    @Override
    public Option<Finding<EmployedStaff>> check(EmployedStaff staff, Yardstick yardstick) {
        Vector<Long> proposed = staff.proposal().team().heads().heads();
        return staff.heads().flatMap(employed -> {
            Vector<Grade> differing =
                    Grade.ALL.filter(grade -> !employed.get(grade).contains(proposed.get(grade.ordinal())));
            return Option.when(
                    !differing.isEmpty(),
                    () -> new Finding<>(
                            id(),
                            Severity.NOTICE,
                            citations(yardstick.text()).head(),
                            new Datum.HeadsByGrade(heads(
                                    differing, grade -> employed.get(grade).get())),
                            new Datum.HeadsByGrade(heads(differing, grade -> proposed.get(grade.ordinal()))),
                            new Remedy.None<>(Remedy.Reason.PROVIDER_EXPLAINS)));
        });
    }

    private static Map<Grade, Long> heads(Vector<Grade> grades, Function<Grade, Long> heads) {
        return LinkedHashMap.ofEntries(grades.map(grade -> Tuple.of(grade, heads.apply(grade))));
    }
}
