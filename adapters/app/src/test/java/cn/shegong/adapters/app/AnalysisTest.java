package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons, affordability and the ready reckoner, through the command line. */
class AnalysisTest {

    private static final Path CITY = Cases.ROOT.resolve("projection/11-city-200");
    private static final String HEAD = "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2032}\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void oneProject() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g9\nP1,福田区,4,2027-01,yes,1\n");
        write("scenario.yaml", HEAD);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Node.Mapping json(int status, String... arguments) {
        Run run = Run.of(
                Vector.of(arguments).appendAll(Vector.of("--format", "json")).toJavaArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        return (Node.Mapping) Cases.json(run.out());
    }

    private static Seq<Map<String, String>> steps(Node.Mapping answer, String key) {
        return ((Node.Listing) answer.at(key).get())
                .items()
                .map(item -> ((Node.Mapping) item).entries().mapValues(node -> ((Node.Scalar) node).text()));
    }

    private static Map<String, Yuan> byDistrictAndYear(Seq<Map<String, String>> steps) {
        return steps.foldLeft(
                HashMap.empty(),
                (sums, step) -> sums.put(
                        step.get("district").get() + step.get("year").get(),
                        Yuan.parse(step.get("amount").get()),
                        Yuan::plus));
    }

    @Test
    void compared_with_itself_every_step_is_zero() {
        Node.Mapping answer = json(
                0,
                "compare",
                CITY.toString(),
                "--against",
                CITY.resolve("scenario.yaml").toString());
        for (String key : Vector.of("steps", "orderFree")) {
            assertThat(steps(answer, key))
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.get("amount")).contains("0.00"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "orderFree"})
    void steps_between_scenarios_add_up_to_the_difference(String key) throws IOException {
        Path other = write(
                "other.yaml",
                Files.readString(CITY.resolve("scenario.yaml"))
                                .replaceAll("(?m)^(pricing|costing|range|growth|onCost|standards|adjustments):.*", "")
                                .replaceAll("(?m)^ +- .*", "")
                        + "\nrange: max\ngrowth: 1.5%\npricing: pass-through\ncosting: average\nonCost: 31%\n"
                        + "standards: held\nadjustments: [{effective: 2028-03, uplift: {assistant: 7.5%}}]\n");
        Node.Mapping answer = json(0, "compare", CITY.toString(), "--against", other.toString());
        assertThat(byDistrictAndYear(steps(answer, key)))
                .isEqualTo(difference(budgets(answer, "first"), budgets(answer, "second")));
        assertThat(steps(answer, key).map(step -> step.get("step").get()).distinct())
                .containsExactly("need", "terms", "price", "onCost", "standards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "orderFree"})
    void steps_between_years_add_up_to_the_change(String key) {
        Node.Mapping answer = json(0, "compare", CITY.toString(), "--years", "2028", "2031");
        Map<String, Yuan> budgets = budgets(answer, "first");
        Map<String, Yuan> change = budgets.filterKeys(cell -> cell.endsWith("2031"))
                .map((cell, amount) -> Tuple.of(
                        cell,
                        amount.minus(budgets.get(cell.replace("2031", "2028")).get())));
        assertThat(byDistrictAndYear(steps(answer, key))).isEqualTo(change);
        assertThat(steps(answer, key).map(step -> step.get("step").get()).distinct())
                .containsExactly("contracts", "need", "price", "standards");
    }

    @Test
    void a_waterfall_by_hand() throws IOException {
        // One post of grade 9, the floor of 163,000 binds. By on-cost 100 %: 12 x 7,684 x 2 / 0.85 = 216,960 binds.
        // Then 10 % more pay: 8,452; 12 x 8,452 x 2 / 0.85 = 238,644.71. The derived floor follows the overall average:
        // 163,000 x 1.1 = 179,300, rounded 179,000; that is of the standards, and price alone stays below the floor.
        // Price, on-cost and standards alone make 0, 53,960 and 16,000 more; price and on-cost 75,644.71; all three no
        // more. Order-free: standards 16,000 (1/3 + 1/6) = 8,000, price 21,684.71 / 2 = 10,842.355, on-cost the rest,
        // 56,802.355; the fen left over goes to the earlier step.
        Path other = write("other.yaml", HEAD + "onCost: 100%\nadjustments: [{effective: 2026-12, uplift: 10%}]\n");
        Node.Mapping answer = json(0, "compare", folder.toString(), "--against", other.toString());
        assertThat(amounts(steps(answer, "steps"), "2027")).containsExactly("0.00", "0.00", "0.00", "75644.71", "0.00");
        assertThat(amounts(steps(answer, "orderFree"), "2027"))
                .containsExactly("0.00", "0.00", "10842.36", "56802.35", "8000.00");
    }

    private static Seq<String> amounts(Seq<Map<String, String>> steps, String year) {
        return steps.filter(step -> step.get("year").contains(year))
                .map(step -> step.get("amount").get());
    }

    @Test
    void scenarios_over_other_years_are_not_compared() throws IOException {
        Path other = write("other.yaml", HEAD.replace("2032", "2033"));
        Run run = Run.of("compare", folder.toString(), "--against", other.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(other + ", horizon: \"2027-2033\"; expected the horizon of the scenario it is compared"
                        + " with, 2027-2032");
    }

    @Test
    void an_uplift_without_bound_and_none_at_all() {
        Cases.assertContains(
                json(0, "solve", folder.toString(), "--adjustment", "2029-12", "--year", "2027", "--cap", "163000"),
                Cases.json("{\"uplift\": \"100.00%\", \"cost\": \"163000.00\", \"next\": null, \"bounded\": false}"),
                "");
        Cases.assertContains(
                json(1, "solve", folder.toString(), "--adjustment", "2029-12", "--year", "2030", "--cap", "162999.99"),
                Cases.json("{\"uplift\": null, \"cost\": null, \"bounded\": true,"
                        + " \"next\": {\"uplift\": \"0.00%\", \"cost\": \"163000.00\"}}"),
                "");
    }

    @Test
    void a_districts_own_standard_stops_binding_where_the_citys_reaches_it() throws IOException {
        // 163,000 x average / average rounds to 170,000 from 169,500 on, an uplift of about 3.99 %, prices rounded.
        write("scenario.yaml", HEAD + "districtStandards: {福田区: {general: 170000, special: 400000}}\n");
        Node.Mapping answer =
                json(0, "solve", folder.toString(), "--adjustment", "2029-12", "--year", "all", "--cap", "2000000");
        Cases.assertContains(
                answer,
                Cases.json("{\"breakEven\": [{\"district\": \"福田区\", \"payField\": \"general\", \"uplift\": \"3.99%\"},"
                        + " {\"district\": \"福田区\", \"payField\": \"special\", \"uplift\": null}]}"),
                "");
    }

    @Test
    void one_per_cent_by_hand() {
        // 1 %: the floor moves from 163,000 to 165,000 (164,630 rounded); from 2030 on, the first cycle being locked.
        // As posts: 2,000 of 163,000 is 0.01 of a post, printed 0.0. Only assistants: 7,684 x 1.01; the floor moves by
        // 70 % x the assistants' part of the average, 0.63 % or so: 164,027 rounded to 164,000.
        Node.Mapping answer = json(0, "reckon", folder.toString(), "--adjustment", "2029-12");
        Cases.assertContains(
                answer,
                Cases.json(
                        "{\"total\": {\"cost\": [\"0.00\", \"0.00\", \"0.00\", \"2000.00\", \"2000.00\", \"2000.00\"],"
                                + " \"posts\": [\"0.0\", \"0.0\", \"0.0\", \"0.0\", \"0.0\", \"0.0\"],"
                                + " \"bands\": {\"assistant\":"
                                + " [\"0.00\", \"0.00\", \"0.00\", \"1000.00\", \"1000.00\", \"1000.00\"]}}}"),
                "");
    }

    private static Map<String, Yuan> budgets(Node.Mapping answer, String key) {
        Node.Mapping projection = (Node.Mapping) answer.at(key).get();
        Seq<String> years = texts(projection.at("years").get());
        return ((Node.Listing) projection.at("districts").get())
                .items()
                .map(item -> ((Node.Mapping) item).entries())
                .flatMap(district -> years.zip(texts(district.get("budget").get()))
                        .map(cell -> cell.map(
                                year -> ((Node.Scalar) district.get("district").get()).text() + year, Yuan::parse)))
                .toMap(cell -> cell);
    }

    private static Seq<String> texts(Node list) {
        return ((Node.Listing) list).items().map(node -> ((Node.Scalar) node).text());
    }

    private static Map<String, Yuan> difference(Map<String, Yuan> first, Map<String, Yuan> second) {
        return second.map(
                (cell, amount) -> Tuple.of(cell, amount.minus(first.get(cell).get())));
    }

    @ParameterizedTest
    @CsvSource({"2028-01, 2028, 1000000.00, 0", "2028-01, 2028, 1.00, 1", "2030-01, 2029, 1000000.00, 0"})
    void an_adjustment_that_touches_nothing_of_the_cap_is_told(String month, String year, String cap, int status) {
        // The one cycle opens in 2027-01 and 2030-01: prices of other months never count.
        assertThat(codes(json(status, "solve", folder.toString(), "--adjustment", month, "--year", year, "--cap", cap)))
                .contains("no-effect");
    }

    @ParameterizedTest
    @CsvSource({"2030-01, 2030, 1000000.00, 0", "2030-01, 2030, 170000.00, 0", "2026-12, 2028, 1.00, 1"})
    void an_adjustment_that_touches_it_is_not(String month, String year, String cap, int status) {
        assertThat(codes(json(status, "solve", folder.toString(), "--adjustment", month, "--year", year, "--cap", cap)))
                .doesNotContain("no-effect");
    }

    @Test
    void years_in_which_one_point_is_no_measure_are_told_and_others_not() {
        // 1 % lifts 163,000 to 165,000, 5 % to 171,000: 2,000 beside 1,600. From 2030 on alone.
        Node.Mapping answer = json(0, "reckon", folder.toString(), "--adjustment", "2030-01");
        Node.Mapping notch = (Node.Mapping) ((Node.Listing) answer.at("notices").get())
                .items()
                .find(notice -> ((Node.Scalar)
                                ((Node.Mapping) notice).at("code").get())
                        .text()
                        .equals("notch"))
                .get();
        assertThat(((Node.Listing) notch.at("ids").get()).items().map(year -> ((Node.Scalar) year).text()))
                .containsExactly("2030", "2031", "2032");
        assertThat(codes(json(0, "reckon", folder.toString(), "--adjustment", "2033-01")))
                .doesNotContain("notch");
    }

    private static Seq<String> codes(Node.Mapping answer) {
        return ((Node.Listing) answer.at("notices").get())
                .items()
                .map(notice -> ((Node.Scalar) ((Node.Mapping) notice).at("code").get()).text());
    }
}
