package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import io.vavr.collection.Map;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says beside its figures: by code, with its clause, its amount and words in both languages. */
class NoticesTest {

    private static final String HEAD = "id,district,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10,heads,months\n";

    @TempDir
    private Path folder = Path.of("");

    private String plan(String rows, String settings) throws IOException {
        Files.writeString(folder.resolve("projects.csv"), HEAD + rows);
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: told\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2028}\n" + settings);
        return folder.toString();
    }

    private static Map<String, Node.Mapping> notices(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        Node answer = Cases.json(run.out());
        return ((Node.Listing) ((Node.Mapping) answer).entries().get("notices").get())
                .items()
                .map(Node.Mapping.class::cast)
                .toMap(notice -> text(notice, "code"), notice -> notice);
    }

    private static String text(Node.Mapping mapping, String key) {
        return mapping.entries()
                .get(key)
                .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "null")
                .getOrElse("");
    }

    private static String ids(Node.Mapping notice) {
        return ((Node.Listing) notice.entries().get("ids").get())
                .items()
                .map(node -> ((Node.Scalar) node).text())
                .mkString(" ");
    }

    @Test
    void every_notice_of_a_plan_has_its_clause_and_words_in_both_languages() throws IOException {
        String plan = plan("""
                P1,福田区,4,2027-01,yes,0,0,0,0,0,0,0,0,2,0,,6
                P2,福田区,4,2027-01,yes,,,,,,,,,,,3,
                P3,罗湖区,6,2027-01,yes,0,0,0,0,0,0,0,0,1,1,,
                """, """
                standards: [{from: 2027-01, general: 150000, special: 169000}]
                adjustments: [{effective: 2020-10, uplift: 0%}, {effective: 2022-01, uplift: 0%}]
                """);
        Map<String, Node.Mapping> zh = notices("simulate", plan, "--format", "json");
        Map<String, Node.Mapping> en = notices("simulate", plan, "--format", "json", "--lang", "en");
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        for (List<String> told : List.of(
                List.of("heads-only", "13", "P2"),
                List.of("standard-low", "13", "2027-01–2028-12"),
                List.of("costing", "6", "average"),
                List.of("cycle-length", "13", "P1"),
                List.of("cycle-unusual", "13", "P1"),
                List.of("adjustment-early", "20", "2020-10"),
                List.of("adjustment-often", "6", "2020-10–2022-01"),
                List.of("auxiliary-share", "13", "P3"))) {
            Node.Mapping notice = zh.get(told.get(0)).get();
            assertThat(List.of(text(notice, "measure"), ids(notice)))
                    .as(told.get(0))
                    .isEqualTo(told.subList(1, 3));
            assertThat(text(notice, "text")).as(told.get(0)).matches(".*[一-龥].*");
            assertThat(text(en.get(told.get(0)).get(), "text")).as(told.get(0)).doesNotMatch(".*[一-龥].*");
        }
        // Two heads at 150,000 cost less than their package, 140,590.08 a head; three cost the standard alone.
        assertThat(text(zh.get("standard-low").get(), "amount")).isEqualTo("130000.00");
        assertThat(text(zh.get("standard-low").get(), "text")).contains("130,000.00元");
        assertThat(text(en.get("standard-low").get(), "text")).contains("CNY 130,000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "simulate, --by, district, true",
        "simulate, --by, field, false",
        "cycles, --from, 2027-01, false",
        "explain, --year, 2027, false",
    })
    void the_other_way_to_reckon_pay_stands_beside_projections_by_district_alone(
            String command, String option, String value, boolean told) throws IOException {
        String plan = plan("P1,福田区,4,2027-01,yes,1,0,0,0,0,0,0,0,0,0,,\n", "");
        Map<String, Node.Mapping> notices = notices(command, plan, option, value, "--format", "json");
        assertThat(notices.containsKey("costing")).isEqualTo(told);
    }

    @Test
    void the_other_way_is_the_total_of_a_projection_made_by_it() throws IOException {
        Path city = Cases.ROOT.resolve("projection/11-city-200");
        Path other = Files.writeString(
                folder.resolve("average.yaml"),
                Files.readString(city.resolve("scenario.yaml")) + "\ncosting: average\n");
        String told = text(
                notices("simulate", city.toString(), "--format", "json")
                        .get("costing")
                        .get(),
                "amount");
        Node answer = Cases.json(Run.of("simulate", city.toString(), "--scenario", other.toString(), "--format", "json")
                .out());
        Node total = ((Node.Mapping) answer).entries().get("total").get();
        var budgets =
                ((Node.Listing) ((Node.Mapping) total).entries().get("budget").get()).items();
        assertThat(budgets.map(node -> new BigDecimal(((Node.Scalar) node).text()))
                        .fold(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(told);
    }

    @Test
    void a_check_against_a_scenario_says_that_its_standard_is_below_the_published() throws IOException {
        Path check = Cases.EDGES.resolve("check/26-scenario-standards-never-below-published");
        Map<String, Node.Mapping> notices = notices(
                "check",
                check.resolve("proposal.yaml").toString(),
                "--scenario",
                check.resolve("scenario.yaml").toString(),
                "--format",
                "json");
        Node.Mapping low = notices.get("standard-low").get();
        assertThat(text(low, "measure")).isEqualTo("13");
        assertThat(ids(low)).matches("\\d{4}-\\d\\d");
        assertThat(text(low, "text")).doesNotContain("元", "{");
    }

    @Test
    void what_is_known_stands_below_a_table_with_its_rows_and_adds_up() {
        String folder = Cases.EDGES.resolve("projection/35-known-beside-null").toString();
        List<String> lines = Run.of("simulate", folder, "--series", "otherFunds", "--unit", "yuan", "--lang", "en")
                .out()
                .lines()
                .map(line -> line.strip().replaceAll(" {2,}", "|"))
                .toList();
        assertThat(lines)
                .contains(
                        "福田区|—|—|—",
                        "福田区: known, 1 of 2 rows|83,291.80|83,291.80|83,291.80",
                        "罗湖区: known, 1 of 2 rows|42,900.00|42,900.00|42,900.00",
                        "Total: known, 2 of 4 rows|126,191.80|126,191.80|126,191.80");
        assertThat(Run.of("simulate", folder, "--series", "budget").out()).doesNotContain("其中已知");
    }

    @Test
    void what_is_known_stands_in_further_columns_of_csv_for_programs_and_for_readers() throws IOException {
        String known = Cases.EDGES.resolve("projection/35-known-beside-null").toString();
        List<String> lines =
                Run.of("simulate", known, "--format", "csv").out().lines().toList();
        assertThat(lines.get(0))
                .endsWith(",knownPay,knownLabour,knownLabourOwed,knownFloorTopUp,knownOtherFunds,knownRows,ofRows");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("福田区,2027,") && line.endsWith(",83291.80,1,2"))
                .anyMatch(line -> line.startsWith("total,2027,") && line.endsWith(",126191.80,2,4"))
                .allMatch(line -> line.split(",", -1).length == lines.get(0).split(",", -1).length);
        Path file = folder.resolve("known.csv");
        Run.of("simulate", known, "--out", file.toString(), "--lang", "zh");
        assertThat(Files.readAllLines(file).get(0)).endsWith(",其他经费（已知）,薪酬已知的行数,总行数");
        assertThat(Run.of("simulate", plan("P1,福田区,4,2027-01,yes,1,0,0,0,0,0,0,0,0,0,,\n", ""), "--format", "csv")
                        .out())
                .doesNotContain("known");
    }

    @Test
    void the_floor_of_the_law_is_a_step_of_an_explanation() {
        String folder = Cases.EDGES
                .resolve("projection/24-listed-standard-never-below-published")
                .toString();
        String tree =
                Run.of("explain", folder, "--year", "2028", "--project", "P1").out();
        assertThat(tree).contains("情景自定的整体打包标准", "150,000", "不低于16.3万元/人/年");
    }
}
