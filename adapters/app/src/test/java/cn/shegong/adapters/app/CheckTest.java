package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.application.input.Node;
import cn.shegong.domain.check.Citation;
import cn.shegong.domain.check.Rule;
import cn.shegong.domain.check.Rules;
import cn.shegong.domain.measures.Measures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals and rosters, as a finance office hands them in. */
class CheckTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("shegong.root"), "examples");
    private static final String PROPOSAL = """
            id: Q1
            district: 福田区
            field: 4
            start: "2027-01"
            heads: {"9": 6}
            budget: {labour: "831300.00", supervision: "25200.00", activities: "121500.00"}
            """;
    private static final String SCENARIO = """
            scenario: 上调一成
            measures: shenzhen-2020-11
            horizon: {from: 2026, to: 2030}
            onCost: "30%"
            adjustments: [{effective: "2026-11", uplift: "10%"}]
            districtStandards: {南山区: {general: 162000, special: 200000}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run check(String... arguments) {
        return Run.of(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static Node.Mapping answer(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        Run run = check(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return (Node.Mapping) Cases.json(run.out());
    }

    private static Node at(Node from, Object... path) {
        Node node = from;
        for (Object step : path) {
            node = step instanceof Integer index
                    ? ((Node.Listing) node).items().get(index)
                    : ((Node.Mapping) node).entries().get((String) step).get();
        }
        return node;
    }

    private static String text(Node from, Object... path) {
        return at(from, path) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static List<String> codes(Node findings) {
        return ((Node.Listing) findings)
                .items()
                .map(finding -> text(finding, "code"))
                .asJava();
    }

    static Stream<Rule> rules() {
        return Rules.ALL.toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_cites_words_of_the_text(Rule rule) {
        Measures text = MeasuresFiles.own().onFile().head();
        for (Citation citation : rule.citations(text)) {
            String measure = text.clauses().get(citation.measure() - 1).text();
            assertThat(measure + text.annexNotes().mkString()).contains(citation.clause());
            assertThat(citation.clause()).as("the words, not the whole measure").isNotEqualTo(measure);
        }
    }

    @Test
    void one_file_a_list_and_a_table_are_one() throws IOException {
        String yaml = Files.readString(EXAMPLES.resolve("proposal.yaml"));
        String header = Files.readAllLines(EXAMPLES.resolve("proposals.csv")).get(0);
        String row = Files.readAllLines(EXAMPLES.resolve("proposals.csv")).get(1);
        String json = """
                [{"id": "FT-031", "district": "福田区", "field": 4, "start": "2025-01", "months": 36,
                  "heads": {"g5": 1, "g7": 2, "g9": 3, "g10": 1}, "professionalPosts": 6, "certified": 6,
                  "budget": {"labour": 1015000, "supervision": "25,200", "activities": 70000, "management": 50000,
                             "insuranceAndTax": 20000, "training": 10000.00},
                  "need": {"norm": "4", "quantity": 1}, "renewal": {"expires": "2024-12", "applied": "2024-06"},
                  "review": "passed"}]
                """;
        String chinese = "项目编号,区,领域,开始月份,月数,薪级5,薪级7,薪级9,薪级10,专业岗位,持证人数,人力成本（元）,督导经费,业务活动费,"
                + "管理费,服务险和税费,人员培训费,配备标准,服务数量,期满月,续期申请月,评审结果\n"
                + "FT-031,福田区,社区建设,2025年1月,36,1,2,3,1,6,6,\"1,015,000.00\",25200,70000,50000,20000,10000,4,1,"
                + "2024/12,2024/6/1,通过\n";
        String whole = check(file("a.yaml", yaml), "--format", "json").out();
        assertThat(check(file("b.csv", header + "\n" + row + "\n"), "--format", "json")
                        .out())
                .isEqualTo(whole);
        assertThat(check(file("c.json", json), "--format", "json").out()).isEqualTo(whole);
        Files.write(folder.resolve("d.csv"), chinese.getBytes(Charset.forName("GB18030")));
        assertThat(check(folder.resolve("d.csv").toString(), "--format", "json").out())
                .isEqualTo(whole);
    }

    @Test
    void without_a_scenario_the_published_prices_standards_and_on_cost_count() throws IOException {
        Node.Mapping answer = answer(file("q.yaml", PROPOSAL));
        assertThat(codes(at(answer, "proposals", 0, "findings"))).containsExactly("measures-in-force");
        assertThat(text(answer, "scenario")).isEqualTo("");
        Cases.assertContains(at(answer, "proposals", 0, "heldAgainst"), Cases.json("""
                        {"measures": "shenzhen-2020-11", "vintage": null, "payField": "general",
                         "standard": "163000.00", "onCost": "29.6%"}
                        """), "");
    }

    @Test
    void with_a_scenario_its_own_count_at_the_proposals_start_and_the_answer_says_which() throws IOException {
        String scenario = file("s.yaml", SCENARIO);
        Node.Mapping after = answer(file("q.yaml", PROPOSAL), "--scenario", scenario);
        assertThat(codes(at(after, "proposals", 0, "findings")))
                .containsExactly("measures-in-force", "package-standard");
        assertThat(text(after, "proposals", 0, "findings", 1, "asked")).isEqualTo("1074000.00");
        assertThat(text(after, "scenario")).isEqualTo("上调一成");
        Cases.assertContains(at(after, "proposals", 0, "heldAgainst"), Cases.json("""
                        {"measures": "shenzhen-2020-11", "vintage": "2026-11", "payField": "general",
                         "standard": "179000.00", "onCost": "30%"}
                        """), "");
        Node.Mapping before =
                answer(file("early.yaml", PROPOSAL.replace("2027-01", "2026-10")), "--scenario", scenario);
        assertThat(text(before, "proposals", 0, "heldAgainst", "standard")).isEqualTo("163000.00");
        assertThat(check(file("q.yaml", PROPOSAL), "--scenario", scenario).out())
                .contains("按情景“上调一成”");
    }

    @Test
    void a_scenarios_district_standard_is_held_against_the_published() throws IOException {
        Node.Mapping answer = answer(
                file("q.yaml", PROPOSAL.replace("福田区", "南山区").replace("2027-01", "2025-01")),
                "--scenario",
                file("s.yaml", SCENARIO));
        assertThat(codes(at(answer, "proposals", 0, "findings"))).containsExactly("district-standard");
        assertThat(text(answer, "proposals", 0, "findings", 0, "remedy", "none"))
                .isEqualTo("district-decides");
    }

    @Test
    void many_proposals_have_a_summary_by_district_and_rule() {
        Node.Mapping answer = answer(EXAMPLES.resolve("proposals.csv").toString());
        Cases.assertContains(at(answer, "summary", "districts", 1), Cases.json("""
                {"district": "罗湖区", "proposals": 2, "inViolation": 2, "rules": [
                  {"code": "professional-share", "severity": "violation", "count": 1},
                  {"code": "labour-share", "severity": "violation", "count": 2},
                  {"code": "package-standard", "severity": "violation", "count": 1},
                  {"code": "supervision-fee", "severity": "violation", "count": 1},
                  {"code": "cycle-length", "severity": "advice", "count": 1},
                  {"code": "renewal-application", "severity": "violation", "count": 1},
                  {"code": "staffing-ratio", "severity": "advice", "count": 1}]}
                """), "");
        Cases.assertContains(at(answer, "staffing", "categories"), Cases.json("""
                [{"category": "A", "binding": "violation", "gap": 4, "cost": "676000.00"},
                 {"category": "B", "binding": "advice", "gap": 3, "cost": "489000.00"},
                 {"category": "C", "binding": "none", "gap": 2, "cost": "326000.00"}]
                """), "");
        Cases.assertContains(at(answer, "proposals", 2, "pay"), Cases.json("""
                {"labour": "873493.63", "package": "1027639.57", "floor": "1014000.00", "carried": false,
                 "labourDue": "862070.00", "labourOwed": "0.00"}
                """), "");
    }

    @Test
    void sums_beyond_64_bit_fen_are_one_clear_refusal() throws IOException {
        String row = ",福田区,4,2025-01,10000000,10000000,10000000,10000000,900000000000,100000000\n";
        StringBuilder table = new StringBuilder("id,district,field,start,g1,g2,g3,g4,labour,districtStandard\n");
        for (int i = 0; i < 30; i++) {
            table.append(i).append(row);
        }
        assertThat(check(file("one.csv", table.substring(0, table.indexOf("1,福"))))
                        .status())
                .isEqualTo(1);
        Run run = check(file("many.csv", table.toString()), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("an amount or a count leaves the range of 64-bit fen\n");
    }

    @Test
    void days_come_as_spreadsheets_write_them() throws IOException {
        String head = "grade,certificate,hired,inducted,monthlyPay,hours2024\n";
        String whole = check(
                        "--roster", file("a.csv", head + "9,yes,2024-03-05,2024-04-01,7684,80\n"), "--format", "json")
                .out();
        for (String other : List.of(
                "9,有,2024/3/5,2024/4/1,\"7,684.00\",80.00\n",
                "９,yes,2024-3-5,2024-4-1,7684,80\n",
                "g9,yes,2024年3月5日,2024年4月1日,7684,80\n")) {
            assertThat(check("--roster", file("b.csv", head + other), "--format", "json")
                            .out())
                    .isEqualTo(whole);
        }
        for (String no : List.of("2024-02-30", "2024/3-5", "3/5/2024", "2024-03", "20240305")) {
            assertThat(check("--roster", file("c.csv", head + "9,yes," + no + ",,7684,80\n"))
                            .status())
                    .as(no)
                    .isEqualTo(2);
        }
    }

    @Test
    void csv_has_a_row_a_finding_and_one_for_a_proposal_without_any() {
        Run run = check(EXAMPLES.resolve("proposals.csv").toString(), "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(1 + 16 + 2)
                .startsWith(
                        "id,district,row,code,severity,measure,clause,found,asked,unit,text,remedy",
                        "FT-031,福田区,,,,,,,,,,")
                .contains("LH-011,罗湖区,,cycle-length,advice,13,一般以3年为一个购买周期,24,36,months,"
                        + "合同期 24 个月，一般为 36 个月,合同期改为 36 个月");
        assertThat(run.err()).contains("提示：").contains("校验码：");
    }

    @Test
    void advice_and_notices_alone_leave_the_exit_status_0() throws IOException {
        assertThat(check(file("q.yaml", PROPOSAL)).status()).isZero();
    }

    @Test
    void every_fault_of_every_file_is_told_at_once() throws IOException {
        Run run = check(
                file("a.yaml", """
                        id: Q1
                        district: 福田区
                        field: 18
                        start: "2027-13"
                        months: 0
                        heads: {"5": 1, "11": 2, "7": -1}
                        professionalPosts: many
                        budget: {labor: "1.00", supervision: 0.001}
                        need: {norm: "13"}
                        renewal: {expires: "2024-12"}
                        review: perhaps
                        districtStandards: 1
                        """),
                file("b.csv", "id,district,field,start,labour,norm,quantity\nQ2,福田区,4,2025-01,1,13,5\n"),
                file("c.json", "[{}, 5]"),
                file("d.pdf", "x"),
                "--scenario",
                file("s.yaml", "scenario: x\n"),
                "--roster",
                file("r.csv", "薪级\n11\n"),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a.yaml row 3, field: \"18\"")
                .contains("a.yaml row 4, start: \"2027-13\"")
                .contains("a.yaml row 5, months: \"0\"; expected a whole number from 1 to 120")
                .contains("a.yaml row 6, heads.11: \"11\"")
                .contains("a.yaml row 6, heads.7: \"-1\"")
                .contains("a.yaml row 7, professionalPosts: \"many\"")
                .contains("a.yaml row 8, budget.labour: nothing there; expected an amount of CNY from 0 to")
                .contains("a.yaml row 8, budget.labor: \"labor\"; expected a known key; did you mean labour?")
                .contains("a.yaml row 8, budget.supervision: \"0.001\"")
                .contains("a.yaml row 9, need.quantity: nothing there")
                .contains("a.yaml row 10, renewal.applied: nothing there")
                .contains("a.yaml row 11, review: \"perhaps\"; expected one of: passed, pending, refused")
                .contains(
                        "a.yaml row 12, districtStandards: \"districtStandards\"; expected a known key; did you mean districtStandard?")
                .contains("b.csv row 1: nothing there; expected a complete header: missing are heads")
                .contains("b.csv row 2, norm: \"13\"; expected a norm of field 4: 4")
                .contains("c.json row 1, [1].id: nothing there")
                .contains("c.json row 1, [2]: nothing there; expected keys with values")
                .contains("d.pdf: \"", "d.pdf\"; expected a table whose name ends in")
                .contains("s.yaml row 1, measures: nothing there")
                .contains("r.csv row 2, 薪级: \"***\"; expected a whole number from 1 to 10");
    }

    @Test
    void a_file_that_is_not_there_and_no_file_at_all_are_told() {
        assertThat(check("nowhere.yaml", "--lang", "en").err())
                .contains("nowhere.yaml: nothing there; expected a file");
        Run none = check("--lang", "en");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("expected files of proposals (.yaml, .json, .csv, .xlsx), or --roster");
    }

    @Test
    void what_is_worth_knowing_is_a_notice() throws IOException {
        Node.Mapping answer = answer(file(
                "q.csv",
                "id,district,field,start,g9,g10,professionalPosts,labour,备注\n"
                        + "Q1,福田区,4,2025-01,1,1,2,900000,沙头\nQ1,福田,4,2027-01,1,0,1,900000,\n"));
        assertThat(((Node.Listing) at(answer, "notices"))
                        .items()
                        .map(notice -> text(notice, "code") + " " + text(notice, "ids", 0))
                        .asJava())
                .containsExactly(
                        "outside-validity shenzhen-2020-11",
                        "starts-outside-validity Q1",
                        "posts-beyond-grades Q1",
                        "same-id Q1",
                        "similar-districts 福田",
                        "further-columns 备注");
        assertThat(text(answer, "proposals", 0, "columns", "备注")).isEqualTo("沙头");
    }

    @Test
    void a_roster_points_at_its_rows() {
        Node.Mapping answer = answer(
                EXAMPLES.resolve("proposal.yaml").toString(),
                "--roster",
                EXAMPLES.resolve("roster.csv").toString());
        assertThat(((Node.Listing) at(answer, "roster", "findings"))
                        .items()
                        .map(finding ->
                                text(finding, "row") + " " + text(finding, "code") + " " + text(finding, "severity"))
                        .asJava())
                .containsExactly(
                        "3 continuing-education violation",
                        "4 roster-pay advice",
                        "6 continuing-education advice",
                        "6 grade-certificate advice",
                        "6 induction advice",
                        "6 roster-certification violation",
                        " roster-labour advice");
        assertThat(text(answer, "roster", "year")).isEqualTo("2024");
        assertThat(text(answer, "roster", "findings", 2, "asked")).isEqualTo("46.67");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'field-not-said 2', 7684.00",
        "field=6, '', 8018.00",
        "start=2022-01 field=6, '', 8018.00",
    })
    void a_roster_by_itself_says_its_field_or_is_held_against_the_lower_prices(String more, String notice, String price)
            throws IOException {
        String roster = file(
                "r.json",
                "[{\"grade\": 9, \"certificate\": \"assistant\", \"hired\": \"2020-01-01\", \"hours2024\": 80,"
                        + " \"monthlyPay\": \"1.00\"" + more.replaceAll("([a-z]+)=([0-9-]+) ?", ", \"$1\": \"$2\"")
                        + "}]");
        Node.Mapping answer = answer("--roster", roster);
        assertThat(text(answer, "roster", "findings", 0, "code")).isEqualTo("roster-pay");
        assertThat(text(answer, "roster", "findings", 0, "asked")).isEqualTo(price);
        assertThat(((Node.Listing) at(answer, "notices"))
                        .items()
                        .map(each -> text(each, "code") + " " + text(each, "ids", 0))
                        .reject("in-force shenzhen-2020-11"::equals)
                        .mkString())
                .isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, ''",
        "false, true, true, roster-certification",
        "true, false, true, recruitment-filing",
        "true, true, false, recruitment-filing",
        "'\"√\"', '\"Y\"', '\"是\"', ''",
        "'\"×\"', '\"未备案\"', '\"否\"', 'recruitment-filing roster-certification'",
    })
    void yes_and_no_in_a_roster_come_as_people_and_programs_write_them(
            String certificate, String filed, String advertised, String found) throws IOException {
        String row = """
                [{"grade": 9, "certificate": %s, "hired": "2023-05-01", "hours2024": 80, "monthlyPay": "7684",
                  "field": 4, "filed": %s, "advertised": %s}]""".formatted(certificate, filed, advertised);
        Node.Mapping answer = answer("--roster", file("r.json", row));
        assertThat(String.join(" ", codes(at(answer, "roster", "findings")))).isEqualTo(found);
    }

    /** One row that says all, less or more by one thing at a time. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade | 9 | 9 | ''",
                "hours2024 | 80 | '' | hours-not-said",
                "field | 4 | '' | field-not-said",
                "hired | 2024-12-31 | 2025-01-01 | hired-later",
                "hired | 2023-05-01 | '' | hired-not-said",
                "grade | 9 | '' | grade-not-said",
                "monthlyPay | 7684 | '' | pay-not-said",
                "certificate | assistant | yes | levels-not-said",
                "filed | 1 | - | recruitment-not-said",
                "advertised | 1 | - | recruitment-not-said",
                "inducted | 2024-06-01 | - | induction-not-said",
            })
    void what_a_roster_leaves_open_is_told_and_what_it_says_is_not(
            String column, String said, String other, String code) throws IOException {
        assertThat(rosterNotices(column, said)).doesNotContain(code.isEmpty() ? "-" : code);
        if (!code.isEmpty()) {
            assertThat(rosterNotices(column, other)).as(column + " " + other).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"Q1, false", "Q9, true"})
    void people_of_a_project_that_is_not_checked_and_a_proposal_without_people_are_told(String project, boolean told)
            throws IOException {
        String roster = file(
                "r.csv",
                "project,grade,certificate,hired,monthlyPay,hours2024\n" + project
                        + ",9,assistant,2020-01-01,7684,80\n");
        List<String> codes = ((Node.Listing) at(answer(file("q.yaml", PROPOSAL), "--roster", roster), "notices"))
                .items()
                .map(notice -> text(notice, "code"))
                .asJava();
        assertThat(codes.contains("project-not-checked")).isEqualTo(told);
        assertThat(codes.contains("proposal-not-in-roster")).isEqualTo(told);
    }

    /** The column has the value, or, by "-", is not there. */
    private List<String> rosterNotices(String column, String value) throws IOException {
        var columns = new LinkedHashMap<String, String>();
        columns.put("grade", "9");
        columns.put("certificate", "assistant");
        columns.put("hired", "2024-05-01");
        columns.put("hours2024", "80");
        columns.put("monthlyPay", "7684");
        columns.put("field", "4");
        columns.put("inducted", "2024-06-01");
        columns.put("filed", "1");
        columns.put("advertised", "1");
        columns.put("project", "");
        if (value.equals("-")) {
            columns.remove(column);
        } else {
            columns.put(column, value);
        }
        String roster =
                file("r.csv", String.join(",", columns.keySet()) + "\n" + String.join(",", columns.values()) + "\n");
        return ((Node.Listing) at(answer("--roster", roster, "--year", "2024"), "notices"))
                .items()
                .map(notice -> text(notice, "code"))
                .asJava();
    }

    @Test
    void a_rosters_rows_may_name_their_projects() throws IOException {
        String roster = file(
                "r.csv",
                "project,grade,certificate,hired,monthlyPay,hours2024\n"
                        + "FT-032,9,none,2020-01-01,7684,80\nFT-031,9,assistant,2020-01-01,7684,80\n");
        Node.Mapping answer = answer(EXAMPLES.resolve("proposals.csv").toString(), "--roster", roster);
        assertThat(((Node.Listing) at(answer, "roster", "findings"))
                        .items()
                        .map(finding ->
                                text(finding, "row") + " " + text(finding, "project") + " " + text(finding, "code"))
                        .asJava())
                .containsExactly(
                        "2 FT-032 grade-certificate",
                        "2 FT-032 roster-certification",
                        "2 FT-032 roster-pay",
                        " FT-031 roster-heads",
                        " FT-031 roster-labour",
                        " FT-032 roster-heads",
                        " FT-032 roster-labour");
        assertThat(text(answer, "roster", "findings", 2, "asked"))
                .as("mental health")
                .isEqualTo("8018.00");
    }

    @Test
    void a_roster_whose_year_nobody_says_is_refused_and_years_can_be_asked_about() throws IOException {
        String roster = file("r.csv", "grade,certificate,hired,monthlyPay\n9,none,2024-05-01,7684\n");
        assertThat(check("--roster", roster, "--lang", "en").err()).contains("or the year by --year");
        assertThat(codes(at(answer("--roster", roster, "--year", "2024"), "roster", "findings")))
                .containsExactly("roster-certification");
        assertThat(codes(at(answer("--roster", roster, "--year", "2023"), "roster", "findings")))
                .containsExactly("roster-certification");
    }

    @Test
    void nothing_personal_is_printed_or_told_in_a_fault() throws IOException {
        String secret = "王小明";
        String number = "440301199001011234";
        String clean = "姓名,身份证号,薪级,证书,入职日期,月薪酬,2024年学时\n" + secret + "," + number + ",9,无,2024-03-01,7000.00,10\n";
        for (String form : List.of("table", "json", "csv")) {
            Run run = check("--roster", file("clean.csv", clean), "--format", form);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out() + run.err()).doesNotContain(secret, number, "姓名", "身份证号");
        }
        Run beyond = check("--roster", file("beyond.csv", clean.replace("10\n", "10," + secret + "\n")));
        assertThat(beyond.out()).contains("H2").doesNotContain(secret);
        for (String broken : List.of(
                clean.replace(",9,无", "," + secret + "," + number), // values in the wrong column
                secret + "," + number + ",9,无,2024-03-01,7000.00,10\n", // no head
                secret + "," + secret + ",9,无\n" + secret + "," + number + ",1,无\n", // no head, one name twice
                "\"" + secret + "\n")) {
            Run run = check("--roster", file("broken.csv", broken));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty().doesNotContain(secret, number);
        }
        Run json = check(
                "--roster",
                file("broken.json", "[{\"" + secret + "\": \"" + number + "\", \"grade\": \"" + secret + "\"}]"));
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.err()).contains("***").doesNotContain(secret, number);
        Run yaml = check("--roster", file("broken.yaml", "- {grade: 9, x: [" + secret));
        assertThat(yaml.err()).isNotEmpty().doesNotContain(secret);
    }

    @Test
    void a_name_in_a_roster_does_not_change_its_receipt() throws IOException {
        String head = "姓名,薪级,证书,入职日期,月薪酬,2024年学时\n";
        String one = check("--roster", file("a.csv", head + "张三,9,无,2024-03-01,7000,10\n"), "--format", "json")
                .out();
        assertThat(check("--roster", file("b.csv", head + "李四,9,无,2024-03-01,7000,10\n"), "--format", "json")
                        .out())
                .isEqualTo(one);
        assertThat(check("--roster", file("c.csv", head + "李四,9,无,2024-03-01,7000,11\n"), "--format", "json")
                        .out())
                .isNotEqualTo(one);
    }
}
