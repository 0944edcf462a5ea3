package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.port.Workbooks.Row;
import io.vavr.collection.Seq;
import java.util.function.IntPredicate;

/** 表格: files of cells as they stand, whatever a table makes of them; to show people where something is wrong. */
public interface Spreadsheets {

    /**
     * The sheets of a file, of CSV one.
     *
     * @param document a workbook or CSV
     * @param wanted the rows to be kept, by their numbers from 1
     * @return in order; none where the file cannot be read, which whoever reads it as a table is told
     */
    Seq<Sheet> excerpt(Document document, IntPredicate wanted);

    /**
     * One sheet.
     *
     * @param name none for CSV
     * @param rows those that are wanted and hold anything, in order
     */
    record Sheet(String name, Seq<Row> rows) {}
}
