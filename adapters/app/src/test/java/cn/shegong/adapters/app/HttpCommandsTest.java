package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands deadlines, verify and check answer, asked by HTTP. */
class HttpCommandsTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("shegong.root"), "examples");
    private static final Path CITY = Cases.ROOT.resolve("projection/13-edges");

    @TempDir
    private Path folder = Path.of("");

    /** The command with its files where {@code %s} stands. */
    private static String run(String words, Path... files) {
        List<String> all = new ArrayList<>();
        Iterator<Path> next = List.of(files).iterator();
        for (String word : words.split(" ", -1)) {
            all.add(word.equals("%s") ? next.next().toString() : word);
        }
        all.addAll(List.of("--format", "json", "--lang", "en"));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.out()).as(run.err()).isNotEmpty();
        return run.out();
    }

    private static Multipart city() throws IOException {
        Multipart form = new Multipart().file("scenario", CITY.resolve("scenario.yaml"));
        for (String table : List.of("projects", "needs")) {
            if (Files.exists(CITY.resolve(table + ".csv"))) {
                form.file(table, CITY.resolve(table + ".csv"));
            }
        }
        return form;
    }

    private static String post(Multipart form, String call) throws IOException {
        Api.Reply reply = Api.send(form.request(call), "Accept-Language", "en");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    @Test
    void deadlines_are_those_of_the_command_line() throws Exception {
        assertThat(post(city().field("asOf", "2028-10-01"), "deadlines"))
                .isEqualTo(run("deadlines %s --as-of 2028-10-01", CITY));
        assertThat(post(city().field("asOf", "2028-10-01").field("within", "24"), "deadlines"))
                .isEqualTo(run("deadlines %s --as-of 2028-10-01 --within 24", CITY));
    }

    @Test
    void of_deadlines_every_fault_is_told_at_once() {
        String body = Examples.DEADLINES.replace("2028-10-01", "2028-13-01").replace("24}", "0, \"district\": []}");
        Api.Reply reply = Api.post("deadlines", body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("/asOf", "/within", "/district");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate %s",
                "simulate %s --by field",
                "cycles %s --from 2028-01",
                "deadlines %s --as-of 2028-10-01 --within 12"
            })
    void an_answer_comes_out_the_same_and_a_figure_that_does_not_is_named(String command) throws Exception {
        String answer = run(command, CITY);
        Path file = Files.writeString(folder.resolve("answer.json"), answer);
        assertThat(post(city().file("answer", file), "verifications"))
                .contains("\"agrees\" : true", "\"differences\" : [ ]")
                .contains("\"file\" : \"answer.json\"");
        Files.writeString(file, answer.replaceFirst("\"[0-9]{3,}\\.[0-9]{2}\"|\"2028-[0-9]{2}\"", "\"1.00\""));
        assertThat(post(city().file("answer", file), "verifications")).contains("\"agrees\" : false", "1.00");
    }

    @Test
    void checks_and_staffing_are_verified_by_what_they_were_asked_of() throws Exception {
        Path proposals = EXAMPLES.resolve("proposals.csv");
        Path roster = EXAMPLES.resolve("roster.csv");
        String answer = run("check %s --roster %s", proposals, roster);
        Path file = Files.writeString(folder.resolve("answer.json"), answer);
        assertThat(post(
                        new Multipart()
                                .file("answer", file)
                                .file("proposals", proposals)
                                .file("roster", roster),
                        "verifications"))
                .contains("\"agrees\" : true");
        Path rows = Files.writeString(folder.resolve("rows.csv"), "norm,quantity,existing\n1.1,65,0\n");
        Files.writeString(file, run("staffing %s", rows));
        assertThat(post(new Multipart().file("answer", file).file("rows", rows), "verifications"))
                .contains("\"agrees\" : true");
    }

    @Test
    void answers_about_texts_of_measures_are_verified_and_one_about_a_text_not_on_file_is_refused() {
        for (String words : List.of("measures", "measures diff shenzhen-2020-11 shenzhen-2020-11")) {
            Api.Reply reply = Api.post("verifications", "{\"answer\": " + run(words) + "}", "Accept-Language", "en");
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            assertThat(reply.body()).as(words).contains("\"agrees\" : true");
        }
        String draft = run("measures validate %s", EXAMPLES.resolve("successor-2029.yaml"));
        Api.Reply absent = Api.post("verifications", "{\"answer\": " + draft + "}", "Accept-Language", "en");
        assertThat(absent.status()).isEqualTo(422);
        assertThat(absent.body()).contains("invented-2029", "shenzhen-2020-11");
    }

    @Test
    void comparisons_of_plans_are_verified_one_and_several_and_a_change_is_found() {
        String plan = """
                {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2028}},
                 "projects": [{"id": "%s", "district": "福田区", "field": 4, "start": "2027-01", "renews": "yes", "g9": %d}]""";
        String second = plan.formatted("B", 2) + "}";
        String scenario = second.substring(second.indexOf(':') + 1, second.indexOf("\"projects\""))
                .strip();
        for (String against : List.of(
                second, "[" + second + "]", "[" + second + ", " + scenario.substring(0, scenario.length() - 1) + "]")) {
            String body = plan.formatted("A", 1) + ", \"against\": " + against + "}";
            Api.Reply compared = Api.post("comparisons", body);
            assertThat(compared.status()).as(compared.body()).isEqualTo(200);
            String also = "{\"answer\": " + compared.body() + ", " + body.substring(1);
            assertThat(Api.post("verifications", also).body()).contains("\"agrees\" : true");
            assertThat(Api.post("verifications", also.replace("\"g9\": 2", "\"g9\": 3"))
                            .body())
                    .contains("\"agrees\" : false");
        }
    }

    @Test
    void what_is_missing_of_a_verification_is_told_by_its_key() {
        assertThat(Api.post("verifications", Examples.PROJECTION).body()).contains("\"pointer\":\"/answer\"");
        String alone = "{" + Examples.VERIFICATION.substring(Examples.VERIFICATION.indexOf("\"answer\""));
        Api.Reply reply = Api.post("verifications", alone);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"pointer\":\"/scenario\"");
    }

    @Test
    void several_proposals_and_a_roster_are_checked_by_json_too() {
        String one = Examples.CHECK.strip();
        String body = "{\"proposals\": [" + one + ", " + one.replace("Q1", "Q2") + "], \"year\": 2024, \"roster\": ["
                + "{\"grade\": 9, \"certificate\": \"none\", \"hired\": \"2024-01-01\", \"monthlyPay\": \"5000.00\"}]}";
        Api.Reply reply = Api.post("checks", body, "Accept-Language", "en");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).contains("\"id\" : \"Q1\"", "\"id\" : \"Q2\"", "\"roster\"");
        Api.Reply wrong = Api.post("checks", body.replace("\"certificate\"", "\"certificat\""));
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void true_and_false_are_yes_and_no() {
        for (String[] pair : new String[][] {{"yes", "true"}, {"no", "false"}}) {
            String yes = Examples.PROJECTION.replace("\"renews\": \"yes\"", "\"renews\": \"" + pair[0] + "\"");
            String bare = Examples.PROJECTION.replace("\"renews\": \"yes\"", "\"renews\": " + pair[1]);
            assertThat(Api.post("projections", bare).body())
                    .isEqualTo(Api.post("projections", yes).body());
        }
    }

    @Test
    void an_empty_list_for_what_is_left_out_changes_nothing() {
        String one = Examples.CHECK.strip();
        String with = one.substring(0, one.length() - 1) + ", \"proposals\": [ ], \"roster\": []}";
        assertThat(Api.post("checks", with).body())
                .isEqualTo(Api.post("checks", one).body());
        String verification = Examples.VERIFICATION.strip();
        String also = verification.substring(0, verification.length() - 1)
                + ", \"needs\": [], \"proposals\": [], \"roster\": [], \"rows\": []}";
        assertThat(Api.post("verifications", also).status()).isEqualTo(200);
        assertThat(Api.post("verifications", also.replace("\"rows\": []", "\"rows\": [1]"))
                        .status())
                .isEqualTo(422);
    }
}
