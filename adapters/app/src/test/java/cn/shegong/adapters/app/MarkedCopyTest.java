package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is filled in wrongly: every fault by sheet and cell, and a copy with a comment on each. */
class MarkedCopyTest {

    @TempDir
    private Path folder = Path.of("");

    private Path book() {
        return folder.resolve("book.xlsx");
    }

    private Path marked() {
        return folder.resolve("marked.xlsx");
    }

    @BeforeEach
    void book(@TempDir Path ignored) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book())) {
            Sheet projects = book.createSheet("项目");
            row(projects, 0, "2027年项目表");
            row(projects, 1, "编号", "区", "领域", "开始月份", "续期", "薪级8\n（人）", "备注");
            row(projects, 2, "P1", "福田区", "99", "2027-13", "maybe", "x", "好");
            row(projects, 3, "P1", "", "4", "2027-01", "是", "1", "");
            projects.getRow(3).createCell(9).setCellValue("游离");
            projects.getRow(3).createCell(5).setCellErrorValue((byte) 0x17); // #REF!
            Comment own = projects.createDrawingPatriarch()
                    .createCellComment(book.getCreationHelper().createClientAnchor());
            own.setString(book.getCreationHelper().createRichTextString("请核对"));
            own.setAddress(new CellAddress("F3"));
            Sheet scenario = book.createSheet("情景");
            row(scenario, 0, "情景名称", "x");
            row(scenario, 1, "依据的措施", "shenzhen-2020-11");
            row(scenario, 2, "测算起始年", "2027");
            row(scenario, 3, "测算终止年", "2020");
            book.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private Run simulate() {
        return Run.of("simulate", book().toString(), "--lang", "zh", "--marked", marked().toString());
    }

    @Test
    void every_fault_is_named_by_sheet_and_cell() {
        Run run = simulate();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .contains(
                        book() + " 项目!C3，领域：“99”；应为服务领域的编号"
                                + "（1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17）或中文名称",
                        book() + " 项目!D3，开始月份：“2027-13”；应为月份，如 2027-01（日只能是1日）",
                        book() + " 项目!B4，区：未填；应为文字",
                        book() + " 项目!F4，薪级8（人）：“#REF!”；应为0 至 10000000 的整数",
                        book() + " 情景!B4，测算终止年：“2020”；应为2027 至 2086 的年份（1 至 60 年）",
                        "共 8 处错误",
                        "加批注的副本：" + marked());
    }

    @Test
    void the_copy_has_a_comment_on_each_cell_and_keeps_what_was_there() throws IOException {
        byte[] before = Files.readAllBytes(book());
        simulate();
        assertThat(Files.readAllBytes(book())).isEqualTo(before);
        try (InputStream in = Files.newInputStream(marked());
                XSSFWorkbook copy = new XSSFWorkbook(in)) {
            Map<String, String> comments = copy.getSheet("项目").getCellComments().entrySet().stream()
                    .collect(Collectors.toMap(
                            each -> each.getKey().formatAsString(),
                            each -> each.getValue().getString().getString()));
            assertThat(comments).containsOnlyKeys("A4", "B4", "C3", "D3", "E3", "F3", "F4");
            assertThat(comments).containsEntry("F3", "请核对\n应为0 至 10000000 的整数").containsEntry("B4", "应为文字");
            assertThat(copy.getSheet("情景").getCellComments()).containsOnlyKeys(new CellAddress("B4"));
            assertThat(copy.getSheet("项目").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("x");
        }
    }

    @Test
    void the_copy_has_the_faults_of_the_workbook() {
        String faults = simulate().err();
        Run again = Run.of("simulate", marked().toString(), "--lang", "zh");
        assertThat(again.err().replace(marked().toString(), book().toString()).lines())
                .containsExactlyElementsOf(
                        faults.lines().filter(line -> !line.startsWith("加批注")).toList());
    }

    @Test
    void where_no_workbook_is_at_fault_none_is_marked() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "id\n1\n");
        Files.writeString(folder.resolve("scenario.yaml"), "scenario: x\n");
        Run run = Run.of("simulate", folder.toString(), "--lang", "zh", "--marked", marked().toString());
        assertThat(run.err()).endsWith("没有加批注的副本：错误不在工作簿中。\n");
        assertThat(marked()).doesNotExist();
    }
}
