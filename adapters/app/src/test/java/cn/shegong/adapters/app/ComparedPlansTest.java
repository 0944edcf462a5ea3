package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two plans side by side, as an office has them: last year's files and this year's. */
class ComparedPlansTest {

    private static final String HEAD = "id,district,field,start,renews,g9\n";

    @TempDir
    private Path folder = Path.of("");

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoFolders() throws IOException {
        first = plan("2027", "P1,福田区,4,2027-01,yes,1\nP2,福田区,4,2027-01,yes,2\n");
        second = plan("2026", "P1,福田区,4,2027-01,yes,1\nP3,盐田区,4,2027-01,yes,1\n");
        scenario(first, "今年", "{from: 2027, to: 2029}");
        scenario(second, "去年", "{from: 2026, to: 2028}");
    }

    private Path plan(String name, String rows) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.writeString(made.resolve("projects.csv"), HEAD + rows);
        return made;
    }

    private static Path scenario(Path of, String name, String horizon) throws IOException {
        return Files.writeString(
                of.resolve("scenario.yaml"),
                "scenario: " + name + "\nmeasures: shenzhen-2020-11\nhorizon: " + horizon + "\n");
    }

    private Run compare(Path against, String... more) {
        return Run.of(Vector.of("compare", first.toString(), "--against", against.toString())
                .appendAll(Vector.of(more))
                .toJavaArray(String[]::new));
    }

    private Node.Mapping json(Path against) {
        Run run = compare(against, "--format", "json");
        assertThat(run.err()).isEmpty();
        return (Node.Mapping) Cases.json(run.out());
    }

    private static Seq<String> codes(Node.Mapping answer) {
        return ((Node.Listing) answer.at("notices").get())
                .items()
                .map(notice -> ((Node.Scalar) ((Node.Mapping) notice).at("code").get()).text());
    }

    @Test
    void only_the_years_of_both_are_compared_and_that_is_told() {
        Node.Mapping answer = json(second);
        assertThat(codes(answer)).contains("shared-years").doesNotContain("scenario-taken");
        for (String side : Vector.of("first", "second")) {
            assertThat(((Node.Listing) ((Node.Mapping) answer.at(side).get())
                                    .at("years")
                                    .get())
                            .items()
                            .map(year -> ((Node.Scalar) year).text()))
                    .containsExactly("2027", "2028");
        }
        assertThat(compare(second).out()).contains("由今年到去年", "新增项目", "退出项目", "只比较共有的年度：2027、2028");
        assertThat(compare(second, "--lang", "en").out()).contains("From 今年 to 去年", "projects that left");
    }

    @Test
    void plans_over_the_same_years_have_no_such_notice() throws IOException {
        scenario(second, "去年", "{from: 2027, to: 2029}");
        assertThat(codes(json(second))).doesNotContain("shared-years", "scenario-taken");
    }

    @Test
    void plans_that_share_no_year_are_not_compared() throws IOException {
        scenario(second, "去年", "{from: 2024, to: 2026}");
        Run run = compare(second, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("horizon", "2024-2026", "a horizon with a year of that of the plan");
    }

    @Test
    void a_plan_without_a_scenario_stands_under_the_firsts_and_that_is_told() throws IOException {
        Files.delete(second.resolve("scenario.yaml"));
        Node.Mapping answer = json(second);
        assertThat(codes(answer)).contains("scenario-taken").doesNotContain("shared-years");
        assertThat(compare(second).out()).contains("由今年 (1)到今年 (2)");
        Path table = second.resolve("projects.csv");
        assertThat(json(table).at("steps")).isEqualTo(answer.at("steps"));
    }

    @Test
    void a_plan_of_the_same_rows_is_told_from_a_scenario_by_its_steps() throws IOException {
        Path scenario = scenario(second, "去年", "{from: 2027, to: 2029}");
        assertThat(steps(json(scenario))).doesNotContain("entered", "left", "changed");
        assertThat(steps(json(second))).contains("entered", "left", "changed");
    }

    private static Seq<String> steps(Node.Mapping answer) {
        return ((Node.Listing) answer.at("steps").get())
                .items()
                .map(step -> ((Node.Scalar) ((Node.Mapping) step).at("step").get()).text())
                .distinct();
    }

    @Test
    void a_comparison_of_plans_is_verified_with_the_second_plans_files() throws IOException {
        Path kept = Files.writeString(
                folder.resolve("kept.json"), compare(second, "--format", "json").out());
        assertThat(verified(kept)).isZero();
        Files.writeString(second.resolve("projects.csv"), HEAD + "P1,福田区,4,2027-01,yes,3\n");
        assertThat(verified(kept)).isEqualTo(1);
    }

    private int verified(Path kept) {
        return Run.of("verify", kept.toString(), first.toString(), "--against", second.toString())
                .status();
    }

    @Test
    void the_receipt_is_of_the_second_plans_rows_too() throws IOException {
        String before = inputs();
        Files.writeString(second.resolve("projects.csv"), HEAD + "P1,福田区,4,2027-01,yes,1\nP3,盐田区,4,2027-01,yes,2\n");
        assertThat(inputs()).isNotEqualTo(before);
    }

    private String inputs() {
        Node receipt = json(second).at("receipt").get();
        return ((Node.Scalar) ((Node.Mapping) receipt).at("inputs").get()).text();
    }

    @ParameterizedTest
    @CsvSource({"csv", "html", "xlsx"})
    void it_comes_in_every_form(String form) {
        Path out = folder.resolve("out." + form);
        assertThat(compare(second, "--out", out.toString()).status()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void two_workbooks_keep_each_its_own_projects() {
        Path books = Path.of("src/test/resources/field-cases/12-compare-two-workbooks");
        Path other = books.resolve("y2026.xlsx");
        Node.Mapping answer = answer(
                "compare", books.resolve("y2027.xlsx").toString(), "--against", other.toString(), "--format", "json");
        Node.Mapping alone = answer("simulate", other.toString(), "--format", "json");
        Node.Mapping compared = (Node.Mapping) answer.at("second").get();
        assertThat(budgets(alone)).isNotEmpty().endsWith(budgets(compared).last());
        assertThat(steps(answer)).contains("entered", "left", "changed");
    }

    private static Node.Mapping answer(String... words) {
        return (Node.Mapping) Cases.json(Run.of(words).out());
    }

    private static Seq<String> budgets(Node.Mapping projection) {
        Node.Mapping total = (Node.Mapping) projection.at("total").get();
        return ((Node.Listing) total.at("budget").get()).items().map(amount -> ((Node.Scalar) amount).text());
    }

    @Test
    void a_district_of_the_second_plan_alone_is_answered_and_one_of_neither_is_refused_with_those_of_both() {
        Run run = compare(second, "--district", "盐田区", "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("in-order,entered,盐田区,2027,163000.00").doesNotContain("福田区");
        assertThat(compare(second, "--district", "香洲区").err()).contains("福田区", "盐田区");
        Path kept = folder.resolve("kept.json");
        compare(second, "--district", "盐田区", "--out", kept.toString());
        assertThat(verified(kept)).isZero();
    }

    @Test
    void a_district_of_the_second_plan_alone_is_answered_over_http() {
        String plan = """
                {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2027}},
                 "projects": [{"id": "A", "district": "%s", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1}]%s}""";
        String body = plan.formatted("福田区", ", \"district\": \"盐田区\", \"against\": " + plan.formatted("盐田区", ""));
        Api.Reply reply = Api.post("comparisons", body);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("盐田区").doesNotContain("福田区");
        Api.Reply verified =
                Api.post("verifications", "{\"answer\": " + reply.body() + "," + body.substring(body.indexOf('{') + 1));
        assertThat(verified.status()).isEqualTo(422); // the answer says which district
        String asked = body.replace("\"district\": \"盐田区\", \"against\"", "\"against\"");
        Api.Reply again = Api.post(
                "verifications", "{\"answer\": " + reply.body() + "," + asked.substring(asked.indexOf('{') + 1));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("\"agrees\" : true");
    }

    @Test
    void a_district_alone_has_its_own_rows_of_both() {
        String part = compare(second, "--district", "福田区", "--format", "csv").out();
        assertThat(part).contains("in-order,left,福田区,2027,-326000.00").doesNotContain("盐田区");
    }
}
