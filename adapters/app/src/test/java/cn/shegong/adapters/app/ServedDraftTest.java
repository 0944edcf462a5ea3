package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.application.input.Node;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft successor beside the program's own text, on a server: invented measures that take over in March 2029. */
class ServedDraftTest {

    private static final Path DRAFT =
            Path.of(System.getProperty("shegong.root")).resolve("examples/successor-2029.yaml");

    private static ServerHere here;

    @BeforeAll
    static void serve() throws IOException {
        var texts = MeasuresFiles.with(Vector.of(InMemory.of("draft.yaml", Files.readString(DRAFT))))
                .get();
        here = ServerHere.with(Wiring.core(texts), Settings.DEFAULT);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    private static Node.Mapping answered(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return (Node.Mapping) Cases.json(reply.body());
    }

    private static Node.Mapping projected(String measures) throws Exception {
        return answered(ServerHere.send(here.post("projections", """
                {"scenario": {"scenario": "x", "measures": "%s", "horizon": {"from": 2029, "to": 2030}},
                 "projects": [{"id": "P1", "district": "福田区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1}]}
                """.formatted(measures))));
    }

    @Test
    void the_texts_on_file_have_the_draft_among_them() throws Exception {
        Node.Mapping all = answered(ServerHere.send(here.to("/api/v1/measures")));
        assertThat(((Node.Listing) all.at("measures").get())
                        .items()
                        .map(text -> ((Node.Scalar) ((Node.Mapping) ((Node.Mapping) text)
                                                .at("heading")
                                                .get())
                                        .at("id")
                                        .get())
                                .text())
                        .asJava())
                .containsExactly("shenzhen-2020-11", "invented-2029");
        answered(ServerHere.send(here.to("/api/v1/measures/invented-2029")));
    }

    @Test
    void a_projection_over_its_first_day_takes_its_standards_in_the_next_cycle() throws Exception {
        Cases.assertContains(
                projected("shenzhen-2020-11").at("total").get(),
                Cases.json("{\"budget\": [\"163000.00\", \"180000.00\"]}"),
                "");
    }

    @Test
    void a_scenario_may_name_the_draft_by_itself() throws Exception {
        Cases.assertContains(
                projected("invented-2029").at("total").get(),
                Cases.json("{\"budget\": [\"180000.00\", \"180000.00\"]}"),
                "");
    }

    @Test
    void a_server_does_not_start_with_a_draft_that_is_not_whole(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, Files.readString(DRAFT).replace("value: 80,", "value: eighty,"));
        Run run = Run.of("serve", "--measures", broken.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.yaml row ", "checks.education.value: \"eighty\"");
    }

    @Test
    void faults_of_the_draft_and_of_the_settings_are_told_at_once(@TempDir Path folder) throws IOException {
        Path settings = folder.resolve("settings.yaml");
        Files.writeString(settings, "no-such-setting: 1\n");
        Run run = Run.of(
                "serve",
                "--measures",
                folder.resolve("nowhere.yaml").toString(),
                "--settings",
                settings.toString(),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-setting", "nowhere.yaml");
    }
}
