package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 项目在岗人员: who works in a project by a roster, beside who was proposed.
 *
 * @param proposal of the project
 * @param people its rows of the roster, at least one
 */
public record EmployedStaff(Proposal proposal, Seq<Person> people) {

    /** Heads of every grade, 0 too; none where a row does not give its grade. */
    Option<Map<Grade, Long>> heads() {
        Seq<Grade> grades = people.flatMap(person -> person.grade().toOption());
        return Option.when(
                grades.size() == people.size(),
                () -> Grade.ALL.toMap(grade -> grade, grade -> (long) grades.count(grade::equals)));
    }

    /** The pay of all of them, CNY a month; none where a row does not give its pay. */
    Option<Figure> pay() {
        Seq<Figure> paid = people.flatMap(Person::paid);
        return Option.when(
                paid.size() == people.size(), () -> Figure.total(Label.of(Term.MONTHLY_PAY), Unit.CNY_A_MONTH, paid));
    }

    /** With so much more pay a month among them, in equal parts; the fen that are left go to the first rows. */
    EmployedStaff withMorePay(Yuan more) {
        long equal = more.fen() / people.size();
        long left = more.fen() % people.size();
        return new EmployedStaff(
                proposal,
                people.zipWithIndex((person, at) -> person.withMorePay(new Yuan(at < left ? equal + 1 : equal))));
    }
}
