package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.port.Workbooks.Cell;
import io.vavr.collection.Seq;
import java.util.function.IntPredicate;

/** 表格: files of cells as they stand, whatever a table makes of them; to show people where something is wrong. */
public interface Spreadsheets {

    /**
     * The sheets of a file, of CSV one; none where it cannot be read, which whoever reads it as a table is told.
     *
     * @param wanted the rows to be kept, by their numbers from 1
     */
    Seq<Sheet> excerpt(Document document, IntPredicate wanted);

    /**
     * One sheet.
     *
     * @param name none for CSV
     */
    record Sheet(String name, Seq<Row> rows) {}

    /** One row that holds anything, by its number, as faults name it. */
    record Row(int number, Seq<Cell> cells) {}
}
