package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.Workbooks;
import cn.shegong.application.port.Workbooks.Area;
import cn.shegong.application.port.Workbooks.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks as other programs write them: the same cells have the same texts. */
class OddWorkbooksTest {

    private static Workbooks.Workbook open(byte[] bytes) {
        return new WorkbookFiles().open(new InMemory("book.xlsx", bytes)).get();
    }

    private static List<String> cells(byte[] bytes) {
        Workbooks.Workbook book = open(bytes);
        Faults faults = new Faults();
        List<String> cells = new ArrayList<>();
        book.read(
                book.sheets().head(),
                faults,
                row -> row.cells().forEach(cell -> cells.add(row.number() + ":" + cell.column() + "=" + cell.text())));
        assertThat(faults.isEmpty()).isTrue();
        return cells;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c t="inlineStr"><is><t>a</t></is></c>                                          | 1:0=a
            <c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c>    | 1:0=a b
            <c t="inlineStr"><is><t>福田</t><rPh sb="0" eb="2"><t>ふくでん</t></rPh></is></c> | 1:0=福田
            <c t="inlineStr"><is><t>a_x000D_b</t></is></c>                                  | 1:0=a\rb
            <c r="C1"><v>5</v></c>                                                          | 1:2=5
            <c r="C1"><v>5</v></c><c><v>6</v></c>                                           | 1:3=6
            <c t="b"><v>1</v></c>                                                           | 1:0=TRUE
            <c t="e"><v>#REF!</v></c>                                                       | 1:0=#REF!
            <c t="str"><f>A2&amp;"x"</f><v>yx</v></c>                                       | 1:0=yx
            <c><f>1+1</f></c>                                                               | 1:0=#CALC!
            <c><f>1+1</f><v>2</v></c>                                                       | 1:0=2
            <c t="d"><v>2027-01-01T00:00:00</v></c>                                         | 1:0=2027-01-01
            <c t="d"><v>2027-01-01T09:00:00.000</v></c>                                     | 1:0=2027-01-01 09:00
            <c><v><![CDATA[7]]></v></c>                                                     | 1:0=7
            """)
    void a_cell(String xml, String expected) {
        byte[] book = new RawWorkbook().withRows("<row>" + xml + "</row>").bytes();
        assertThat(cells(book)).contains(expected.replace("\\r", "\r"));
    }

    @Test
    void names_may_have_a_prefix_and_the_text_any_encoding() {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/"
                + "spreadsheetml/main\"><x:sheetData><x:row r=\"3\"><x:c t=\"str\"><x:v>区</x:v></x:c></x:row>"
                + "</x:sheetData></x:worksheet>";
        byte[] book = new RawWorkbook()
                .with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16))
                .bytes();
        assertThat(cells(book)).containsExactly("3:0=区");
    }

    @Test
    void parts_may_stand_anywhere_and_sheets_that_are_hidden_or_empty_are_passed_over() {
        String workbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" state=\"hidden\" r:id=\"1\"/>"
                + "<sheet name=\"b\" r:id=\"2\"/><sheet name=\"c\" r:id=\"3\"/></sheets></workbook>";
        String relations = "<Relationships><Relationship Id=\"1\" Target=\"/sheets/a.xml\"/>"
                + "<Relationship Id=\"2\" Target=\"/sheets/b.xml\"/><Relationship Id=\"3\" Target=\"/sheets/c.xml\"/>"
                + "</Relationships>";
        String full = RawWorkbook.sheet(RawWorkbook.row(1, "x"));
        byte[] book = new RawWorkbook()
                .with("xl/workbook.xml", workbook)
                .with("xl/_rels/workbook.xml.rels", relations)
                .with("sheets/a.xml", full)
                .with("sheets/b.xml", RawWorkbook.sheet("<row r=\"1\"><c s=\"1\"/></row>"))
                .with("sheets/c.xml", full)
                .bytes();
        assertThat(open(book).sheets()).containsExactly("c");
        assertThat(open(book).hiddenSheets()).containsExactly("a");
    }

    @Test
    void what_is_hidden_or_merged_is_told_with_the_rows() {
        String rows = RawWorkbook.row(1, "x") + "<row r=\"2\" hidden=\"1\"><c><v>1</v></c></row>"
                + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><v>1</v></c></row>" + RawWorkbook.row(4, "x");
        String columns =
                "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols>";
        String merged = "<mergeCells><mergeCell ref=\"C7\"/><mergeCell ref=\"B2:B3\"/></mergeCells></worksheet>";
        byte[] book = new RawWorkbook()
                .with(
                        "xl/worksheets/sheet1.xml",
                        RawWorkbook.sheet(rows)
                                .replace("<sheetData>", columns + "<sheetData>")
                                .replace("</worksheet>", merged))
                .bytes();
        Workbooks.Layout layout = open(book).layout("项目", new Faults());
        assertThat(layout.hiddenColumns()).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(layout.merged()).containsExactly(new Area(2, 3, 1, 1), new Area(7, 7, 2, 2));
        List<Integer> hidden = new ArrayList<>();
        open(book).read("项目", new Faults(), row -> {
            if (row.hidden()) {
                hidden.add(row.number());
            }
        });
        assertThat(hidden).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c><f>1+1</f></c>                       | NOT_RECKONED
            <c><f>1+1</f><v/></c>                   | NOT_RECKONED
            <c><f>1+1</f><v>0</v></c>               | VALUE
            <c><f>1+1</f><v>2</v></c>               | VALUE
            """)
    void a_formula_without_a_value(String xml, State state) {
        byte[] book = new RawWorkbook().withRows("<row>" + xml + "</row>").bytes();
        open(book)
                .read(
                        "项目",
                        new Faults(),
                        row -> assertThat(row.cells().head().state()).isEqualTo(state));
    }

    @Test
    void zeros_that_a_program_left_to_be_reckoned_are_no_values() {
        byte[] book = new RawWorkbook()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"项目\" r:id=\"rId1\"/></sheets>"
                                + "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>")
                .withRows("<row><c><f>1+1</f><v>0</v></c><c><v>0</v></c></row>")
                .bytes();
        open(book)
                .read(
                        "项目",
                        new Faults(),
                        row -> assertThat(row.cells().map(Workbooks.Cell::state))
                                .containsExactly(State.NOT_RECKONED, State.VALUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"Always", "AsNeeded", "Never"})
    void a_streamed_workbook_of_any_size_of_archive_is_read(Zip64Mode mode) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            book.setZip64Mode(mode);
            book.createSheet("项目").createRow(4).createCell(2).setCellValue("福田区");
            var out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(cells(out.toByteArray())).containsExactly("5:2=福田区");
        }
    }
}
