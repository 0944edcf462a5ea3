package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: one portfolio, however it was saved, has one receipt. */
class DirtyFilesTest {

    private static final String CLEAN = """
            id,district,field,start,renews,g8,g10,months,街道
            P1,福田区,4,2027-01,yes,1200,3,,沙头
            P2,南山区,6,2026-07,no,2,,24,
            """;
    private static final Pattern RECEIPT = Pattern.compile("\"inputs\" : \"([0-9a-f]{64})\"");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n");
    }

    private String receipt(byte[] bytes) throws IOException {
        Files.write(folder.resolve("projects.csv"), bytes);
        Run run = Run.of("simulate", folder.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        Matcher receipt = RECEIPT.matcher(run.out());
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    private String clean() throws IOException {
        return receipt(CLEAN.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void the_encoding_changes_nothing(String charset) throws IOException {
        assertThat(receipt(CLEAN.getBytes(Charset.forName(charset)))).isEqualTo(clean());
    }

    @Test
    void a_byte_order_mark_changes_nothing() throws IOException {
        assertThat(receipt(("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_8))).isEqualTo(clean());
    }

    @Test
    void chinese_whose_gb18030_is_well_formed_utf_8_is_still_chinese() throws IOException {
        String text = "id,district,field,start,renews,g8\nP1,陆陆,4,2027-01,yes,1\n";
        assertThat(new String(text.getBytes(Charset.forName("GB18030")), StandardCharsets.UTF_8))
                .doesNotContain("\uFFFD");
        assertThat(receipt(text.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(receipt(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'"})
    void the_separator_changes_nothing(String separator) throws IOException {
        assertThat(receipt(CLEAN.replace(",", separator).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(clean());
    }

    @Test
    void chinese_headers_in_another_order_change_nothing() throws IOException {
        String chinese = """
                所在区,项目编号,服务领域,薪级8（人）,薪级10,是否续期,起始月份,周期月数（月）,街道
                福田区,P1,社区建设,1200,3,是,2027年1月,,沙头
                南山区,P2,精神卫生,2,,否,2026年7月,24,
                """;
        assertThat(receipt(chinese.getBytes(Charset.forName("GB18030")))).isEqualTo(clean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027/1", "2027-1", "2027/1/1", "2027年1月", "Jan-27", "２０２７－０１", " 2027-01 "})
    void months_as_spreadsheets_rewrite_them_change_nothing(String month) throws IOException {
        assertThat(receipt(CLEAN.replace("2027-01", month).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(clean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,200\"", "１２００", "1200.0", "\u00A01200\u3000", "\"１，２００\""})
    void numbers_as_people_type_them_change_nothing(String number) throws IOException {
        assertThat(receipt(CLEAN.replace("1200", number).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(clean());
    }

    @Test
    void blank_rows_and_line_ends_of_windows_change_nothing() throws IOException {
        String windows = ("\n" + CLEAN + ",,,,,,,,\n\n").replace("\n", "\r\n");
        assertThat(receipt(windows.getBytes(StandardCharsets.UTF_8))).isEqualTo(clean());
    }

    @Test
    void what_is_in_no_known_encoding_is_a_fault() throws IOException {
        Files.write(folder.resolve("projects.csv"), new byte[] {'i', 'd', ',', (byte) 0xFF, (byte) 0x80, '\n'});
        Run run = Run.of("simulate", folder.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("projects.csv row 1: nothing there; expected UTF-8, UTF-16 or GB18030");
    }

    @Test
    void two_columns_of_one_meaning_are_a_fault_that_names_both() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"), "id,编号,district,field,start,renews,g8\n1,2,a,4,2027-01,yes,1\n");
        Run run = Run.of("simulate", folder.toString(), "--lang", "en");
        assertThat(run.err()).contains("row 1, 编号: \"id, 编号\"; expected each column name once");
    }

    @Test
    void a_fault_names_the_column_as_the_file_does() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "编号,区,领域,开始月份,续期,薪级8\nP1,a,4,2027-01,yes,many\n");
        Run run = Run.of("simulate", folder.toString(), "--lang", "en");
        assertThat(run.err()).contains("projects.csv row 2, 薪级8: \"many\"; expected a whole number");
    }

    @Test
    void districts_that_are_nearly_the_same_or_look_like_sums_are_told_and_the_citys_own_are_not() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "id,district,field,start,renews,g8\nP1,福田区,4,2027-01,yes,1\nP2,深圳市福田区,4,2027-01,yes,1\n"
                        + "P3,龙冈区,4,2027-01,yes,1\nP4,龙华区,4,2027-01,yes,1\nP5,合计,4,2027-01,yes,1\n");
        assertThat(Run.of("simulate", folder.toString()).out()).contains("请核对：合计、深圳市福田区、福田区、龙冈区\n");
    }

    @Test
    void a_header_that_is_known_but_for_its_number_is_refused_unless_it_says_that_it_is_another() throws IOException {
        String table = "编号,区,领域,开始,续期,薪级9,薪级11\nP1,福田区,4,2027-01,是,1,3\n";
        Files.writeString(folder.resolve("projects.csv"), table);
        assertThat(Run.of("simulate", folder.toString()).err()).contains("薪级11", "其他：薪级11");
        Files.writeString(folder.resolve("projects.csv"), table.replace("薪级11", "其他：薪级11"));
        assertThat(Run.of("simulate", folder.toString()).out()).contains("未参与测算的列：薪级11");
    }

    @Test
    void columns_of_a_staffing_table_that_are_not_read_are_told() throws IOException {
        Path table = folder.resolve("staffing.csv");
        Files.writeString(table, "标准,数量,备注\n4,100,甲\n");
        assertThat(Run.of("staffing", table.toString()).out()).contains("staffing.csv：未参与测算的列：备注");
    }
}
