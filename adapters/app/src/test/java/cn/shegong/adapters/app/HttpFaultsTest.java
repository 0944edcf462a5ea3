package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is told where it stands, all at once, and never as a fault of the program. */
class HttpFaultsTest {

    private static final String PROJECTION = Examples.PROJECTION;

    private static String flaw(String pointer, String value, String expected) {
        return "{\"pointer\":\"" + pointer + "\",\"value\":\"" + value + "\",\"expected\":\"" + expected;
    }

    private static Api.Reply refused(String call, String body) {
        Api.Reply reply = Api.post(call, body, "Accept-Language", "en");
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        return reply;
    }

    private static String with(String more) {
        return PROJECTION.replaceFirst("}$", ", " + more + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u3000"})
    void a_district_has_a_name_also_where_it_is_a_key(String name) {
        String own = "\"districtStandards\": {\"" + name + "\": {\"general\": 170000, \"special\": 180000}}, ";
        assertThat(refused("projections", PROJECTION.replace("\"measures\"", own + "\"measures\""))
                        .body())
                .contains("{\"pointer\":\"/scenario/districtStandards/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; charset=x", "; boundary=;boundary"})
    void a_form_needs_a_boundary(String rest) {
        var request = HttpRequest.newBuilder(Api.uri("/api/v1/projections"))
                .header("Content-Type", "multipart/form-data" + rest)
                .POST(HttpRequest.BodyPublishers.ofString("x"));
        assertThat(Api.send(request).status()).isEqualTo(400);
    }

    @Test
    void of_keys_that_exclude_each_other_each_is_named() {
        assertThat(refused("projections", PROJECTION.replace("\"g9\": 1", "\"g9\": 1, \"senior\": 2, \"heads\": 3"))
                        .body())
                .contains(
                        flaw("/projects/0/g9", "1", "one, and only one"),
                        flaw("/projects/0/senior", "2", "one, and only one"),
                        flaw("/projects/0/heads", "3", "one, and only one"));
    }

    @Test
    void what_is_missing_of_keys_is_told_at_the_keys() {
        String uncertain = "\"uncertainty\": {\"adjustments\": [{\"effective\": \"2028-01\", \"uplift\": {}}]}, ";
        assertThat(refused("projections", PROJECTION.replace("\"measures\"", uncertain + "\"measures\""))
                        .body())
                .contains("{\"pointer\":\"/scenario/uncertainty/adjustments/0/uplift\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NaN    | NaN
                    +1     | +
                    01     | 0
                    1 2    | 1 2
                    """)
    void broken_json_is_told_by_line_and_column_and_what_stands_there(String number, String seen) {
        Api.Reply reply = Api.post("projections", PROJECTION.replace("\"g9\": 1", "\"g9\": " + number));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains("\\\"g9\\\": " + seen)
                .contains("读到第 3 行第")
                .doesNotContain("token", "Unexpected", "Feature");
    }

    @Test
    void an_empty_body_is_no_json() {
        assertThat(Api.post("projections", "").status()).isEqualTo(400);
    }

    @Test
    void faults_of_both_scenarios_are_told_together() {
        String scenario =
                PROJECTION.substring(PROJECTION.indexOf("{\"scenario\": \"上调5%\""), PROJECTION.indexOf("}]}") + 3);
        String body = with("\"against\": " + scenario.replace("\"uplift\": \"5%\"", "\"uplift\": \"x\""))
                .replaceFirst("\"uplift\": \"5%\"", "\"uplift\": \"y\"");
        assertThat(refused("comparisons", body).body())
                .contains(
                        flaw("/scenario/adjustments/0/uplift", "y", ""),
                        flaw("/against/adjustments/0/uplift", "x", ""));
    }

    @Test
    void what_only_draws_use_is_not_dropped_in_silence() {
        assertThat(refused("projections", with("\"cap\": \"100.00\", \"seed\": 7"))
                        .body())
                .contains(
                        flaw("/seed", "7", "nothing, as draws is not given"),
                        flaw("/cap", "100.00", "nothing, as draws is not given"));
    }

    @Test
    void an_id_that_comes_twice_is_told_with_the_item_that_had_it_first() {
        String row = PROJECTION.substring(
                PROJECTION.indexOf("{\"id\""), PROJECTION.indexOf("}", PROJECTION.indexOf("{\"id\"")) + 1);
        assertThat(refused("projections", PROJECTION.replace(row, row + "," + row))
                        .body())
                .contains("\"pointer\":\"/projects/1/id\"", "(first used in projects, item 1)");
    }

    @Test
    void what_is_not_known_is_named_where_it_was_asked_for_all_at_once() {
        assertThat(refused("explanations", with("\"series\": \"budget\", \"year\": 2051, \"district\": \"无\""))
                        .body())
                .contains("\"count\":2", flaw("/year", "2051", "one of: 2027"), flaw("/district", "无", "one of: 福田区"));
        assertThat(refused("explanations", with("\"series\": \"budget\", \"year\": 2027, \"project\": \"无\""))
                        .body())
                .contains(flaw("/project", "无", "one that is in what was sent"));
        assertThat(refused("affordability", with("""
                        "adjustment": "2028-01", "year": 2051, "district": "无", "cap": "1.00\"""")).body())
                .contains(flaw("/year", "2051", "one of: 2027"), flaw("/district", "无", "one of: 福田区"));
        assertThat(refused("comparisons", with("\"years\": [2027, 2051]")).body())
                .contains("\"count\":1", flaw("/years/1", "2051", "one of: 2027"));
        assertThat(refused("projections", with("\"by\": \"provider\"")).body())
                .contains(flaw("/by", "provider", "one of: district, field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2028, 2027]", "[2027]"})
    void of_two_years_the_earlier_comes_first(String years) {
        assertThat(refused("comparisons", with("\"years\": " + years)).body()).contains("the earlier first");
    }

    @Test
    void blanks_around_a_name_make_no_other_district() {
        assertThat(Api.post("projections", PROJECTION.replace("福田区", " 福田区\u3000"))
                        .header("ETag"))
                .isEqualTo(Api.post("projections", PROJECTION).header("ETag"));
    }

    @Test
    void an_address_and_headers_that_are_too_long_are_called_so() {
        Api.Reply address = Api.get("/" + "a".repeat(9_000));
        assertThat(address.status()).isEqualTo(414);
        Api.Reply headers = Api.get("/health", "Cookie", "c=" + "x".repeat(9_000));
        assertThat(headers.status()).isEqualTo(431);
        assertThat(headers.body()).contains("请缩短请求首部");
    }

    @Test
    void an_address_that_is_none_is_refused_in_the_caller_s_language() throws Exception {
        assertThat(ServerHere.answerTo(
                        Api.uri("/").getPort(), "GET /%zz HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n\r\n"))
                .contains("400", "the address is malformed");
    }

    @Test
    void what_an_address_asks_for_besides_is_not_passed_over_in_silence() {
        Api.Reply reply = Api.post("projections?by=project&lang=en", PROJECTION);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("{\"parameter\":\"by\",", "{\"parameter\":\"lang\",", "excerpt");
    }

    @Test
    void a_long_value_is_told_by_its_beginning() {
        String body = refused("projections", PROJECTION.replace("\"g9\": 1", "\"g9\": \"" + "x".repeat(5_000) + "\""))
                .body();
        assertThat(body).contains("x".repeat(200) + "…").hasSizeLessThan(1_000);
    }

    @Test
    void who_takes_any_packing_gets_the_usual_one() {
        Api.Reply reply = Api.post("projections", PROJECTION, "Accept-Encoding", "*");
        assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(reply.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void a_tag_is_known_also_without_its_mark_of_weakness() {
        String tag = Api.post("projections", PROJECTION).header("ETag");
        assertThat(Api.post("projections", PROJECTION, "If-None-Match", tag.substring("W/".length()))
                        .status())
                .isEqualTo(412);
    }
}
