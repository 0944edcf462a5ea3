package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of requests and answers: JSON, CSV, forms with files, gzip, languages, tags. */
class HttpFormsTest {

    private static final Path CITY = Cases.ROOT.resolve("projection/11-city-200");
    private static final String PROJECTION = Bodies.of(Cases.ROOT.resolve("projection/01-one-post-floor-binds"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void files_by_form_have_the_answer_and_the_receipt_of_json() throws IOException {
        Multipart form = new Multipart()
                .file("scenario", CITY.resolve("scenario.yaml"))
                .file("projects", CITY.resolve("projects.csv"))
                .file("needs", CITY.resolve("needs.csv"))
                .field("by", "field");
        Api.Reply reply = Api.send(form.request("projections"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(Api.post("projections", Bodies.of(CITY, "\"by\": \"field\""))
                        .body());
    }

    @Test
    void a_form_may_hold_tables_in_gb18030_with_further_columns() throws IOException {
        Path table = folder.resolve("项目.csv");
        Files.writeString(table, "编号,所在区,领域,开始,续期,薪级9,街道\nP1,福田区,社区建设,2027-01,是,1,沙头\n", Charset.forName("GB18030"));
        Multipart form = new Multipart()
                .file("scenario", CITY.resolve("scenario.yaml"))
                .file("projects", table)
                .field("by", "街道");
        Api.Reply reply = Api.send(form.request("projections"), "Accept", "text/csv");
        assertThat(reply.body()).startsWith("street,year,budget").contains("沙头,2027,");
    }

    @Test
    void what_a_field_asks_for_and_is_not_there_is_told_by_the_field() throws IOException {
        Multipart form = new Multipart()
                .file("scenario", CITY.resolve("scenario.yaml"))
                .file("projects", CITY.resolve("projects.csv"))
                .field("by", "provider");
        assertThat(Api.send(form.request("projections")).body())
                .contains("\"pointer\":\"/by\",\"value\":\"provider\",\"expected\":\"下列之一：district, field,");
    }

    @Test
    void the_faults_of_files_are_told_by_file_row_and_column() throws IOException {
        Path table = folder.resolve("my projects.csv");
        Files.writeString(table, "id,district,field,start,renews,g9\nP1,福田区,4,2027-13,yes,1\nP2,福田区,4,2027-01,yes,x\n");
        Multipart form = new Multipart()
                .file("scenario", CITY.resolve("scenario.yaml"))
                .file("projects", table)
                .field("bye", "field");
        Api.Reply reply = Api.send(form.request("projections"), "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("{\"file\":\"my projects.csv\",\"row\":2,\"column\":\"start\",\"value\":\"2027-13\",")
                .contains("{\"file\":\"my projects.csv\",\"row\":3,\"column\":\"g9\",\"value\":\"x\",")
                .contains("{\"pointer\":\"/bye\",\"value\":\"bye\",\"expected\":\"a known key; did you mean by?\"}");
    }

    @Test
    void what_only_says_it_is_a_form_is_malformed() {
        HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri("/api/v1/projections"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--"));
        assertThat(Api.send(request).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -                                       | application/json
                    */*                                     | application/json
                    application/*                           | application/json
                    text/csv                                | text/csv; charset=utf-8; header=present
                    image/png, text/csv;q=0.5, */*;q=0.1    | text/csv; charset=utf-8; header=present
                    text/html, text/csv;q=0.5, */*;q=0.1    | text/html; charset=utf-8
                    text/csv;q=0, */*                       | application/json
                    text/csv;q=0.2, application/json;q=0.9  | application/json
                    """)
    void the_form_is_the_one_accepted_most(String accepted, String type) {
        Api.Reply reply = accepted == null
                ? Api.post("projections", PROJECTION)
                : Api.post("projections", PROJECTION, "Accept", accepted);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Vary")).contains("Accept", "Accept-Language");
    }

    @Test
    void a_form_that_cannot_be_had_is_406_as_a_problem() {
        for (String accepted : new String[] {"image/png", "text/csv;q=0, application/json;q=0"}) {
            Api.Reply reply = Api.post("projections", PROJECTION, "Accept", accepted);
            assertThat(reply.status()).isEqualTo(406);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zh-CN,zh;q=0.9,en;q=0.8 | zh
                    en-GB,en;q=0.9          | en
                    fr, en;q=0.5            | en
                    fr                      | zh
                    en;q=0                  | zh
                    *                       | zh
                    ;;;                     | zh
                    """)
    void the_language_is_chinese_unless_english_is_asked_for_first(String asked, String language) {
        Api.Reply reply = Api.post("projections", PROJECTION, "Accept-Language", asked);
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.body()).contains(language.equals("zh") ? "有效期" : "outside the measures' validity");
    }

    @Test
    void a_table_of_values_carries_receipt_and_notices_beside_it() {
        Api.Reply json = Api.post("projections", PROJECTION);
        Api.Reply csv = Api.post("projections", PROJECTION, "Accept", "text/csv");
        assertThat(csv.header("Shegong-Receipt"))
                .isEqualTo(json.header("Shegong-Receipt"))
                .matches("version=\\S+, measures=[0-9a-f]{64}, inputs=[0-9a-f]{64}, answer=[0-9a-f]{64}");
        assertThat(csv.header("Shegong-Notices")).contains("outside-validity");
    }

    @Test
    void tags_follow_the_answer_its_form_and_its_language() {
        Api.Reply json = Api.post("projections", PROJECTION);
        String tag = json.header("ETag");
        assertThat(Api.post("projections", PROJECTION).header("ETag")).isEqualTo(tag);
        assertThat(Api.post("projections", PROJECTION, "Accept", "text/csv").header("ETag"))
                .isNotEqualTo(tag);
        assertThat(Api.post("projections", PROJECTION, "Accept-Language", "en").header("ETag"))
                .isNotEqualTo(tag);
        assertThat(Api.post("projections", PROJECTION.replace("\"g9\": 1", "\"g9\": 2"))
                        .header("ETag"))
                .isNotEqualTo(tag);
        Api.Reply again = Api.post("projections", PROJECTION, "If-None-Match", "\"other\", " + tag);
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void measures_that_are_known_are_not_sent_again() {
        Api.Reply first = Api.get("/api/v1/measures");
        Api.Reply again = Api.get("/api/v1/measures", "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void answers_and_bodies_go_by_gzip() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Bodies.of(CITY).getBytes(StandardCharsets.UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(Api.uri("/api/v1/projections"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()))
                .build();
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Api.post("projections", Bodies.of(CITY)).body());
    }
}
