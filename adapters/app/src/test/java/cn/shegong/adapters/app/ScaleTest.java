package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Long workbooks in and out, as whole processes: in memory that does not grow with them, and in no more than five times
 * the time of the same by CSV. By CSV projects come out only where they are asked for, one by one.
 */
class ScaleTest {

    private static final String SMALL = "-Xmx256m";
    private static final String LARGE = "-Xmx2g";
    private static final int MOST_TIMES = 5;
    private static final String HEAD = "id,district,field,start,renews,g7,g8,g9,g10";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Tag("full")
    void ten_thousand_projects_in_and_out_by_workbook_take_little_memory_and_at_most_five_times_the_time()
            throws Exception {
        compare(10_000, 3);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_projects_do_as_well() throws Exception {
        compare(100_000, 3);
    }

    private void compare(int rows, int rounds) throws Exception {
        write(rows);
        List<Long> byWorkbook = new ArrayList<>();
        List<Long> byTable = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            byWorkbook.add(millis(SMALL, "projects.xlsx", "answer.xlsx", "--format", "xlsx"));
            byTable.add(millis(LARGE, "projects.csv", "answer.csv", "--by", "project", "--format", "csv"));
        }
        assertThat(median(byWorkbook)).isLessThanOrEqualTo(MOST_TIMES * median(byTable));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private long millis(String memory, String projects, String answer, String... further) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Tool.JAVA,
                memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "simulate",
                "--projects",
                folder.resolve(projects).toString(),
                "--scenario",
                folder.resolve("scenario.yaml").toString(),
                "--out",
                folder.resolve(answer).toString()));
        Collections.addAll(words, further);
        Path log = folder.resolve("log");
        long start = System.nanoTime();
        int status = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void write(int rows) throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2021, to: 2029}\n"
                        + "adjustments: [{effective: 2026-11, uplift: 5%}]\n");
        StringBuilder table = new StringBuilder(HEAD).append('\n');
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("projects.xlsx"))) {
            Sheet sheet = book.createSheet("项目");
            fill(sheet.createRow(0), HEAD);
            for (int i = 0; i < rows; i++) {
                String line = "P" + i + ",D" + i % 10 + "," + (i % 17 + 1) + ",20" + (18 + i % 9) + "-0" + (i % 9 + 1)
                        + ",yes," + i % 3 + "," + (1 + i % 4) + "," + i % 5 + ",0";
                table.append(line).append('\n');
                fill(sheet.createRow(i + 1), line);
            }
            book.write(out);
        }
        Files.writeString(folder.resolve("projects.csv"), table);
    }

    private static void fill(Row row, String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].matches("[0-9]+")) {
                row.createCell(i).setCellValue(Integer.parseInt(cells[i]));
            } else {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
