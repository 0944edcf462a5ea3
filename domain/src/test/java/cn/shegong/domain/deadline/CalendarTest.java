package cn.shegong.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.deadline.Deadline.State;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Filings;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of cycles: one project from January 2022, in cycles of 36 months to December 2024 and December 2027. */
class CalendarTest {

    private static final YearMonth START = YearMonth.of(2022, 1);

    private static Project project(boolean renews, Filings filings) {
        return new Project(
                new ProjectId("P1"),
                new District("福田区"),
                4,
                new Contract(START, renews, CycleLength.USUAL),
                new Workforce.ByNumber(1),
                HashMap.empty(),
                filings);
    }

    private static Filings filed(String applied, String evaluated) {
        return new Filings(months(applied), months(evaluated));
    }

    private static Vector<YearMonth> months(String words) {
        return Vector.of(words.split(" ")).filter(word -> !word.isEmpty()).map(YearMonth::parse);
    }

    private static Seq<Deadline> deadlines(Project project, String asOf) {
        return new Calendar(Texts.alone(), START, YearMonth.of(2027, 1), LocalDate.parse(asOf))
                .of(new Portfolio(Vector.of(project)));
    }

    private static State first(DeadlineKind kind, Project project, String asOf) {
        return deadlines(project, asOf)
                .find(each -> each.kind() == kind && each.cycle().opening().equals(START))
                .get()
                .state();
    }

    @Test
    void each_cycle_has_its_application_half_a_year_before_its_evaluation_and_its_end() {
        assertThat(deadlines(project(true, Filings.NONE), "2022-01-01")
                        .map(each -> each.due() + " " + each.kind().key()))
                .containsExactly(
                        "2024-06-30 renewal-application",
                        "2024-12-31 evaluation",
                        "2024-12-31 cycle-end",
                        "2027-06-30 renewal-application",
                        "2027-12-31 evaluation",
                        "2027-12-31 cycle-end");
    }

    @Test
    void a_project_that_does_not_renew_has_nothing_to_apply_for() {
        assertThat(deadlines(project(false, Filings.NONE), "2022-01-01").map(Deadline::kind))
                .containsExactly(DeadlineKind.EVALUATION, DeadlineKind.CYCLE_END);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-06-30, COMING",
        "'', 2024-07-01, LATE",
        "2024-06, 2024-06-30, DONE",
        "2024-06, 2024-06-01, DONE",
        "2024-06, 2024-05-31, COMING",
        "2024-06, 2030-01-01, DONE",
        "2024-07, 2024-06-30, COMING",
        "2024-07, 2024-07-01, DONE_LATE",
        "2024-07, 2030-01-01, DONE_LATE",
        "2024-07 2024-05, 2030-01-01, DONE",
        "2021-12, 2030-01-01, LATE",
        "2025-01, 2030-01-01, LATE",
    })
    void an_application_is_in_time_to_the_end_of_the_sixth_month_before(String applied, String asOf, State state) {
        assertThat(first(DeadlineKind.RENEWAL, project(true, filed(applied, "")), asOf))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-12-31, COMING",
        "'', 2025-01-01, LATE",
        "2022-01, 2022-01-01, DONE",
        "2024-12, 2025-01-01, DONE",
        "2021-12, 2025-01-01, LATE",
        "2025-01, 2025-02-01, LATE",
    })
    void an_evaluation_is_due_within_the_cycle(String evaluated, String asOf, State state) {
        assertThat(first(DeadlineKind.EVALUATION, project(true, filed("", evaluated)), asOf))
                .isEqualTo(state);
    }

    @Test
    void an_evaluation_after_a_project_has_ended_is_its_last_cycles_and_late() {
        assertThat(first(DeadlineKind.EVALUATION, project(false, filed("", "2025-02")), "2025-02-01"))
                .isEqualTo(State.DONE_LATE);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, COMING", "2025-01-01, ENDED"})
    void a_cycle_is_over_after_its_last_day(String asOf, State state) {
        assertThat(first(DeadlineKind.CYCLE_END, project(true, Filings.NONE), asOf))
                .isEqualTo(state);
    }

    @Test
    void days_are_counted_to_the_day_it_is_due() {
        Deadline first = deadlines(project(true, Filings.NONE), "2024-07-01").head();
        assertThat(first.daysFrom(LocalDate.parse("2024-06-30"))).isZero();
        assertThat(first.daysFrom(LocalDate.parse("2024-07-01"))).isEqualTo(-1);
    }

    @Test
    void cycles_over_before_the_first_month_are_not_looked_at() {
        Calendar later = new Calendar(
                Texts.alone(), YearMonth.of(2025, 1), YearMonth.of(2027, 1), LocalDate.parse("2026-01-01"));
        assertThat(later.of(new Portfolio(Vector.of(project(true, Filings.NONE))))
                        .map(each -> each.cycle().opening())
                        .distinct())
                .containsExactly(YearMonth.of(2025, 1));
    }

    @Test
    void each_cycle_goes_by_the_text_of_its_opening() {
        Project late = new Project(
                new ProjectId("P1"),
                new District("福田区"),
                4,
                new Contract(YearMonth.of(2027, 6), true, CycleLength.USUAL),
                new Workforce.ByNumber(1),
                HashMap.empty());
        // 36 months to May 2030; the invented text of April 2030 has cycles of 24 months: to May 2032.
        assertThat(new Calendar(
                                Texts.both(),
                                YearMonth.of(2027, 6),
                                YearMonth.of(2031, 1),
                                LocalDate.parse("2027-06-01"))
                        .of(new Portfolio(Vector.of(late)))
                        .filter(each -> each.kind() == DeadlineKind.CYCLE_END)
                        .map(Deadline::due))
                .containsExactly(LocalDate.parse("2030-05-31"), LocalDate.parse("2032-05-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05, false",
        "2023-05 2025-03, false", // one in each cycle
        "2024-12 2025-01, false",
        "2023-05 2024-12, true",
        "2022-01 2022-01, true",
        "2020-01 2021-12, false", // before the first cycle
        "2025-01 2027-12, true",
        "2028-01 2028-02, false", // of a cycle that is not looked at
    })
    void a_second_evaluation_in_one_cycle_is_told(String evaluated, boolean isTold) {
        Project project = project(true, filed("", evaluated));
        assertThat(calendar().evaluatedAgain(new Portfolio(Vector.of(project))))
                .isEqualTo(isTold ? Vector.of(project.id()) : Vector.empty());
    }

    @Test
    void what_is_evaluated_after_a_project_has_ended_is_of_its_last_cycle() {
        Project ended = project(false, filed("", "2024-10 2025-02"));
        assertThat(calendar().evaluatedAgain(new Portfolio(Vector.of(ended)))).containsExactly(ended.id());
    }

    private static Calendar calendar() {
        return new Calendar(Texts.alone(), START, YearMonth.of(2027, 1), LocalDate.of(2022, 1, 1));
    }
}
