package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 摘录: some rows of a file that was sent, as they stand there.
 *
 * @param file its name
 * @param sheet of a workbook; else empty
 * @param rows by their numbers
 */
public record Excerpt(String file, String sheet, List<Row> rows) {

    /**
     * One row.
     *
     * @param row from 1
     * @param cells by the letters of their columns
     */
    public record Row(int row, Map<String, String> cells) {}
}
