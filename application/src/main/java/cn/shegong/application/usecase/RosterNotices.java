package cn.shegong.application.usecase;

import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.EmployedStaff;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.source.Source;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * 花名册提示: what a roster leaves open, so that rules were skipped: rows with blanks, columns that it does not have, and
 * people and proposals that have nothing to be held against.
 */
record RosterNotices(CheckInputs inputs, Roster roster, int year, Employments employments) {

    static Vector<Notice> of(CheckInputs inputs, Roster roster) {
        int year = inputs.year().toOption().get();
        RosterNotices notices = new RosterNotices(inputs, roster, year, new Employments(inputs, roster, year));
        return notices.blanks().appendAll(notices.columns()).appendAll(notices.projects());
    }

    private CheckRules checks() {
        return inputs.succession().first().checks();
    }

    private Vector<Notice> blanks() {
        Source education = checks().education().source();
        return Vector.of(
                rows(Notice.Code.GRADE_NOT_SAID, person -> isBlank(person.grade()), checks().guidancePay()),
                rows(Notice.Code.HIRED_NOT_SAID, person -> isBlank(person.hired()), education),
                rows(Notice.Code.PAY_NOT_SAID, person -> isBlank(person.monthlyPay()), checks().guidancePay()),
                rows(Notice.Code.HOURS_NOT_SAID, this::lacksHours, education),
                rows(Notice.Code.HIRED_LATER, person -> isHired(person, hiring -> hiring > year), education));
    }

    private boolean lacksHours(Person person) {
        return isHired(person, hiring -> hiring <= year) && !person.hours().containsKey(year);
    }

    private Vector<Notice> columns() {
        return Vector.of(
                rows(Notice.Code.INDUCTION_NOT_SAID, this::lacksInduction, checks().induction()),
                rows(
                        Notice.Code.LEVELS_NOT_SAID,
                        this::lacksLevel,
                        checks().roster().gradeCertificate()),
                rows(
                        Notice.Code.RECRUITMENT_NOT_SAID,
                        this::lacksRecruitment,
                        checks().roster().recruitment().source()),
                new Notice(
                        Notice.Code.COLUMNS_DROPPED,
                        Option.when(roster.dropped() > 0, Integer.toString(roster.dropped()))
                                .toVector(),
                        Basis.ARITHMETIC));
    }

    private boolean lacksInduction(Person person) {
        return isHired(person, hiring -> hiring == year) && person.inducted() instanceof Person.InductionNotSaid;
    }

    /** In a roster that names no one's: everyone in a grade that asks for one. */
    private boolean lacksLevel(Person person) {
        return !employments.namesLevels() && person.grade().toOption().exists(grade -> grade.band() != Band.AUXILIARY);
    }

    private boolean lacksRecruitment(Person person) {
        YearMonth first = checks().roster().recruitment().value();
        return person.hired().toOption().exists(day -> !YearMonth.from(day).isBefore(first))
                && (isBlank(person.recruitment().filed())
                        || isBlank(person.recruitment().advertised()));
    }

    private Vector<Notice> projects() {
        var checkedIds = employments.staffs(roster).map(EmployedStaff::proposal).map(Proposal::id);
        return Vector.of(
                about(Notice.Code.FIELD_NOT_SAID, row -> employments.field(row).isEmpty(), checks().guidancePay()),
                about(
                        Notice.Code.PROJECT_NOT_CHECKED,
                        row -> !inputs.proposals().isEmpty()
                                && employments.project(row).isEmpty(),
                        checks().roster().staffAsProposed()),
                new Notice(
                        Notice.Code.PROPOSAL_NOT_IN_ROSTER,
                        inputs.proposals()
                                .map(Proposal::id)
                                .distinct()
                                .removeAll(checkedIds)
                                .map(ProjectId::id),
                        Basis.of(checks().roster().staffAsProposed())));
    }

    private Notice rows(Notice.Code code, Predicate<Person> which, Source source) {
        return about(code, row -> which.test(row.person()), source);
    }

    private Notice about(Notice.Code code, Predicate<Roster.Row> which, Source source) {
        return new Notice(
                code,
                roster.rows()
                        .filter(which)
                        .map(row -> Integer.toString(row.person().row())),
                Basis.of(source));
    }

    private static boolean isBlank(Entry<?> entry) {
        return entry.toOption().isEmpty();
    }

    private static boolean isHired(Person person, Predicate<Integer> in) {
        return person.hired().toOption().exists(day -> in.test(day.getYear()));
    }
}
