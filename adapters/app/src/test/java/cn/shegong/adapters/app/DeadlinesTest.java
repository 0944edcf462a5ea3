package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 期限: what is due and who is late, through the command line; the calendar as another program reads it. */
class DeadlinesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "编号,区,领域,开始,续期,薪级9,续期申请月,评估月\n"
                        + "P1,福田区,4,2024-01,是,1,2026-06,2025-05\n"
                        + "P2,福田区,4,2024-01,是,1,2026/7,\n"
                        + "P3,盐田区,4,2024-01,是,1,,2022-03 2025-09\n"
                        + "\"P4,一;二\\三\",盐田区,4,2024-01,否,1,,\n");
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2026, to: 2026}\n");
    }

    private Run deadlines(String... more) {
        List<String> words = new ArrayList<>(List.of("deadlines", folder.toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void rows_say_what_is_due_when_and_how_it_stands() {
        assertThat(deadlines("--as-of", "2026-08-01", "--format", "csv").out()).isEqualTo("""
                due,kind,id,district,opening,end,months,state,days,filed,measure
                2026-06-30,renewal-application,P1,福田区,2024-01,2026-12,36,done,-32,2026-06,12
                2026-06-30,renewal-application,P2,福田区,2024-01,2026-12,36,done-late,-32,2026-07,12
                2026-06-30,renewal-application,P3,盐田区,2024-01,2026-12,36,late,-32,,12
                2026-12-31,evaluation,P1,福田区,2024-01,2026-12,36,done,152,2025-05,14
                2026-12-31,cycle-end,P1,福田区,2024-01,2026-12,36,coming,152,,13
                2026-12-31,evaluation,P2,福田区,2024-01,2026-12,36,coming,152,,14
                2026-12-31,cycle-end,P2,福田区,2024-01,2026-12,36,coming,152,,13
                2026-12-31,evaluation,P3,盐田区,2024-01,2026-12,36,done,152,2025-09,14
                2026-12-31,cycle-end,P3,盐田区,2024-01,2026-12,36,coming,152,,13
                2026-12-31,evaluation,"P4,一;二\\三",盐田区,2024-01,2026-12,36,coming,152,,14
                2026-12-31,cycle-end,"P4,一;二\\三",盐田区,2024-01,2026-12,36,coming,152,,13
                """);
    }

    @Test
    void one_district_and_some_months_ahead_are_asked_about_with_what_is_late() {
        String[] asked = {"--as-of", "2026-08-01", "--district", "盐田区", "--within", "4"};
        assertThat(deadlines(asked).out()).contains("4个月内应评估").doesNotContain("12个月内", "福田区", "P4");
        Run json = deadlines("--as-of", "2026-08-01", "--district", "盐田区", "--within", "4", "--format", "json");
        Cases.assertContains(Cases.json(json.out()), Cases.json("""
                        {"late": 1, "districts": [{"district": "盐田区", "renewal-application": 1}],
                         "deadlines": [{"id": "P3", "due": "2026-06-30", "state": "late"}],
                         "question": {"kind": "deadlines", "asOf": "2026-08-01", "within": 4, "district": "盐田区"}}"""), "within");
        assertThat(deadlines("--as-of", "2026-08-01", "--within", "5", "--format", "csv")
                        .out())
                .hasLineCount(
                        10); // all that is late or due from the day on, done or not; nothing that was done before it
        Run none = deadlines("--district", "盐田", "--lang", "en");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("盐田", "福田区", "盐田区");
        assertThat(deadlines("--within", "0", "--lang", "en").err()).contains("expected 1 to 1200 months");
    }

    @Test
    void the_calendar_holds_what_was_asked_about_alone() throws IOException {
        Path file = folder.resolve("part.ics");
        deadlines("--as-of", "2026-08-01", "--district", "盐田区", "--within", "4", "--ics", file.toString());
        assertThat(Files.readString(file)).containsOnlyOnce("BEGIN:VEVENT").contains("P3");
    }

    @Test
    void json_tells_the_day_the_clause_and_how_many_are_late_by_district() {
        Node.Mapping answer = (Node.Mapping) Cases.json(
                deadlines("--as-of", "2026-08-01", "--format", "json").out());
        Cases.assertContains(answer, Cases.json("""
                        {"asOf": "2026-08-01", "late": 1,
                         "districts": [{"district": "福田区", "renewal-application": 0, "evaluation": 0},
                                       {"district": "盐田区", "renewal-application": 1, "evaluation": 0}],
                         "question": {"kind": "deadlines", "asOf": "2026-08-01"}}"""), "deadlines");
        assertThat(deadlines("--as-of", "2026-08-01", "--format", "json").out()).contains("应提前半年向同级评审委员会申请");
    }

    @Test
    void a_table_tells_who_is_late_and_what_comes() {
        assertThat(deadlines("--as-of", "2026-08-01", "--lang", "en").out())
                .contains("Late on 2026-08-01", "Due until 2027-08-01", "4 further deadlines")
                .containsPattern("2026-06-30  Application for renewal  P3 +盐田区 .* Measure 12 +-32");
        assertThat(deadlines("--as-of", "2026-08-01", "--lang", "zh").out())
                .contains("2026-08-01 已逾期", "续期申请", "第（十二）条");
    }

    @Test
    void without_a_day_it_is_today() {
        assertThat(deadlines("--format", "json").out())
                .contains("\"asOf\" : \""
                        + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
    }

    @Test
    void a_portfolio_that_records_nothing_says_so() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g9\nP1,福田区,4,2024-01,yes,1\n");
        assertThat(deadlines("--as-of", "2026-08-01", "--lang", "en").out())
                .contains(
                        "No row gives the month in which it was done (columns), so everything due counts as not done: applied, evaluated");
    }

    @Test
    void a_second_evaluation_in_one_cycle_is_a_notice() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "id,district,field,start,renews,g9,applied,evaluated\n"
                        + "P1,福田区,4,2024-01,yes,1,2026-06,2025-03、2026-10\nP2,福田区,4,2024-01,yes,1,2026-06,2025-03\n");
        String notice = "Evaluated more than once in one cycle, which in principle is not repeated: P1\n";
        assertThat(deadlines("--as-of", "2026-08-01", "--lang", "en").out()).contains(notice);
        Run json = deadlines("--as-of", "2026-08-01", "--format", "json");
        assertThat(json.out().replaceAll("\\s", ""))
                .contains("{\"code\":\"evaluated-again\",\"measure\":14,\"ids\":[\"P1\"]");
    }

    @Test
    void a_month_that_is_none_is_a_fault_with_its_place() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "id,district,field,start,renews,g9,applied\nP1,福田区,4,2024-01,yes,1,2026-06 soon\n");
        Run run = deadlines("--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "projects.csv row 2, applied: \"2026-06 soon\"; expected a month such as 2027-01, or several");
        assertThat(deadlines("--as-of", "tomorrow", "--lang", "en").err()).contains("expected a day such as");
    }

    @Test
    void an_answer_can_be_verified() {
        String answer = folder.resolve("answer.json").toString();
        deadlines("--as-of", "2026-08-01", "--format", "json", "--out", answer);
        assertThat(Run.of("verify", answer, folder.toString()).status()).isZero();
    }

    @Test
    void a_calendar_program_reads_what_is_late_or_coming() throws IOException {
        Path file = folder.resolve("deadlines.ics");
        deadlines("--as-of", "2026-08-01", "--lang", "zh", "--ics", file.toString());
        byte[] written = Files.readAllBytes(file);
        ICalendar calendar =
                Biweekly.parse(new String(written, StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(7);
        VEvent late = calendar.getEvents().get(0);
        assertThat(late.getSummary().getValue()).isEqualTo("【逾期】续期申请：P3（盐田区）");
        assertThat(late.getDateStart().getValue().getRawComponents().toString()).contains("2026", "30");
        assertThat(late.getDateStart().getValue().hasTime()).isFalse();
        assertThat(late.getUid().getValue()).isEqualTo("renewal-application-2024-01-P3@shegong");
        assertThat(late.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isEqualTo(-Duration.ofDays(30).toMillis());
        assertThat(calendar.getEvents().get(6).getSummary().getValue()).isEqualTo("周期届满：P4,一;二\\三（盐田区）");
        assertThat(calendar.getEvents().stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_line_of_a_calendar_is_longer_than_75_bytes_and_one_answer_gives_one_file() throws IOException {
        Path first = folder.resolve("first.ics");
        Path second = folder.resolve("second.ics");
        deadlines("--as-of", "2026-08-01", "--lang", "zh", "--ics", first.toString());
        deadlines("--as-of", "2026-08-01", "--lang", "zh", "--ics", second.toString());
        String text = Files.readString(first);
        assertThat(text).endsWith("END:VCALENDAR\r\n").isEqualTo(Files.readString(second));
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
    }
}
