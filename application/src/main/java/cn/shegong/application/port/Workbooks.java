package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 工作簿: what a spreadsheet program keeps, as sheets of cells with texts. */
public interface Workbooks {

    /**
     * {@return whether a document goes by the name of one}
     *
     * @param document told by the ending of its name
     */
    boolean holds(Document document);

    /**
     * {@return the workbook, or why it cannot be read}
     *
     * @param document one that goes by the name of a workbook
     */
    Validation<Seq<Fault>, Workbook> open(Document document);

    /** One that could be opened. */
    interface Workbook {

        /** {@return the names of the sheets that can be seen and hold anything, in order} */
        Seq<String> sheets();

        /**
         * Takes the rows of a sheet that hold anything, one by one; what is wrong with the form goes to the faults.
         *
         * @param sheet one of {@link #sheets}
         * @param faults to which whatever is wrong with the form goes
         * @param rows takes each row, in order
         */
        void read(String sheet, Faults faults, Rows rows);
    }

    /** Takes rows. */
    interface Rows {
        /**
         * Takes one row.
         *
         * @param number from 1
         * @param cells those that hold anything, from the left
         */
        void take(int number, Seq<Cell> cells);
    }

    /**
     * One cell.
     *
     * @param column from 0
     * @param text its value in the form that people would type: a rate with its sign, a day as 2027-01-31
     */
    record Cell(int column, String text) {}
}
