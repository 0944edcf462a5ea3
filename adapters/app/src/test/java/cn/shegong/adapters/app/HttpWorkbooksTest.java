package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks sent to the server and answered by it. */
class HttpWorkbooksTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Path CITY = Cases.ROOT.resolve("projection/11-city-200");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_workbook_has_the_answer_of_the_same_table_as_csv() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g9\nP1,福田区,4,2027-01,yes,2\n");
        Path book = workbook("2027-01");
        Api.Reply bySheet = Api.send(form(book).request("projections"));
        assertThat(bySheet.status()).as(bySheet.body()).isEqualTo(200);
        assertThat(bySheet.body())
                .isEqualTo(Api.send(form(csv).request("projections")).body());
    }

    @Test
    void a_workbook_with_macros_has_the_answer_of_its_sheets() throws IOException {
        Path macros = MacroBook.write(folder.resolve("macros.xlsm"), workbook("2027-01"));
        assertThat(Api.send(form(macros).request("projections")))
                .extracting(Api.Reply::status, Api.Reply::body)
                .containsExactly(
                        200,
                        Api.send(form(workbook("2027-01")).request("projections"))
                                .body());
    }

    @Test
    void a_fault_is_told_by_sheet_and_cell() throws IOException {
        Api.Reply reply = Api.send(form(workbook("2027-13")).request("projections"), "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("项目!D2");
    }

    @Test
    void an_answer_comes_as_a_workbook() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Api.uri("/api/v1/projections"))
                .header("Content-Type", "application/json")
                .header("Accept", XLSX)
                .POST(HttpRequest.BodyPublishers.ofString(Bodies.of(CITY)))
                .build();
        HttpResponse<byte[]> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue(XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reply.body()))) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(2);
        }
    }

    @Test
    void an_answer_comes_as_a_report() {
        Api.Reply reply = Api.post("projections", Bodies.of(CITY), "Accept", "text/html");
        assertThat(reply.body()).startsWith("<!DOCTYPE html>").contains("<svg ");
    }

    private static Multipart form(Path projects) throws IOException {
        return new Multipart().file("scenario", CITY.resolve("scenario.yaml")).file("projects", projects);
    }

    private Path workbook(String start) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("项目");
            String[][] rows = {
                {"编号", "区", "领域", "起始月", "续期", "薪级9"},
                {"P1", "福田区", "4", start, "是", "2"},
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
        }
        return file;
    }
}
