package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template as the server gives it. */
class HttpTemplateTest {

    private static final String CALL = "/api/v1/templates/plan.xlsx";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"?lang=zh, en, zh", "?lang=en, zh, en", "'', zh, zh", "'', en, en"})
    void it_is_the_command_s_by_the_language_asked_for(String query, String accepted, String language)
            throws Exception {
        HttpResponse<Path> reply = get(query, accepted);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(reply.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(reply.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name)
                        .startsWith("attachment; filename=\"plan-" + language + ".xlsx\"; filename*=UTF-8''")
                        .endsWith(language.equals("zh") ? "%E6%A8%A1%E6%9D%BF.xlsx" : "plan.xlsx"));
        Path own = folder.resolve("own.xlsx");
        assertThat(Run.of("template", own.toString(), "--lang", language).status())
                .isZero();
        assertThat(texts(reply.body())).isEqualTo(texts(own)).hasSizeGreaterThan(100);
    }

    private HttpResponse<Path> get(String query, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Api.uri(CALL + query))
                .header("Accept-Language", accepted)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("book.xlsx")));
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> texts.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell))));
        }
        return texts;
    }

    @Test
    void sent_back_untouched_it_misses_its_scenario_by_cell() throws Exception {
        Path book = get("?lang=zh", "zh").body();
        Api.Reply reply = Api.send(
                new Multipart().file("scenario", book).file("projects", book).request("projections"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("情景!B4");
    }

    @Test
    void another_language_or_form_is_refused() {
        Api.Reply reply = Api.get(CALL + "?lang=fr", "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"parameter\":\"lang\",\"value\":\"fr\",\"expected\":\"one of: zh, en\"");
        assertThat(Api.get(CALL, "Accept", "application/json").status()).isEqualTo(406);
    }
}
