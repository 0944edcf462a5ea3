package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files hold where they are wrong, for whoever shows it to people. */
class HttpExcerptTest {

    private static final String SCENARIO =
            "{\"scenario\": \"a\", \"measures\": \"shenzhen-2020-11\", \"horizon\": {\"from\": 2027, \"to\": 2028}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void of_a_workbook_the_first_rows_and_those_with_faults_as_they_stand() throws IOException {
        Path book = book(RawWorkbook.row(1, "编号", "区", "领域", "开始", "续期", "薪级9")
                + RawWorkbook.row(2, "A1", "福田区", "4", "2027-01", "是", "1")
                + RawWorkbook.row(3, "A2", "福田区", "4", "2027-01", "是", "2")
                + RawWorkbook.row(4, "A3", "福田区", "4", "2027-13", "是", "3"));
        assertThat(project("?excerpt=1", book).body())
                .contains("\"cell\":\"项目!D4\",\"value\":\"2027-13\"")
                .contains(
                        "\"tables\":[{\"file\":\"plan.xlsx\",\"sheet\":\"项目\",\"rows\":["
                                + "{\"row\":1,\"cells\":{\"A\":\"编号\",\"B\":\"区\",\"C\":\"领域\",\"D\":\"开始\",\"E\":\"续期\",\"F\":\"薪级9\"}},"
                                + "{\"row\":4,\"cells\":{\"A\":\"A3\",\"B\":\"福田区\",\"C\":\"4\",\"D\":\"2027-13\",\"E\":\"是\",\"F\":\"3\"}}]}]");
        assertThat(project("", book).body()).contains("项目!D4").doesNotContain("tables");
    }

    @Test
    void of_separated_values_likewise() throws IOException {
        Path table = Files.writeString(
                folder.resolve("projects.csv"), "id;district;field;start;renews;g9\nP1;福田区;4;2027-01;yes;x\n");
        assertThat(project("?excerpt=0", table).body())
                .contains(
                        "\"tables\":[{\"file\":\"projects.csv\",\"sheet\":\"\",\"rows\":[{\"row\":2,\"cells\":{\"A\":\"P1\"");
    }

    @Test
    void a_workbook_sent_for_both_tables_is_read_once_for_each_that_it_has() throws IOException {
        Path book = book(RawWorkbook.row(1, "编号", "区", "领域", "开始", "续期", "薪级9")
                + RawWorkbook.row(2, "A1", "福田区", "4", "2027-01", "是", "1"));
        Multipart form = new Multipart()
                .field("scenario", SCENARIO)
                .file("projects", book)
                .file("needs", book);
        assertThat(Api.send(form.request("projections")).body()).contains("\"163000.00\"");
    }

    @Test
    void more_rows_than_anyone_reads_are_refused() throws IOException {
        Path book = book(RawWorkbook.row(1, "编号", "区", "领域", "开始", "续期", "薪级9"));
        assertThat(project("?excerpt=201", book).body()).contains("\"parameter\":\"excerpt\",\"value\":\"201\"");
    }

    @Test
    void nothing_is_lost_where_the_table_is_wrong_as_well() throws IOException {
        Path table = Files.writeString(
                folder.resolve("projects.csv"), "id;district;field;start;renews;g9\nP1;福田区;4;2027-01;yes;x\n");
        assertThat(project("?excerpt=many", table).body())
                .contains("\"parameter\":\"excerpt\",\"value\":\"many\"")
                .contains("\"column\":\"g9\"");
    }

    private Path book(String rows) throws IOException {
        return Files.write(
                folder.resolve("plan.xlsx"), new RawWorkbook().withRows(rows).bytes());
    }

    private static Api.Reply project(String query, Path table) throws IOException {
        Multipart form = new Multipart().field("scenario", SCENARIO).file("projects", table);
        return Api.send(form.request("projections" + query));
    }
}
