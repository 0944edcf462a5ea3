package cn.shegong.application.port;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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

        /** {@return the names of the sheets that are hidden and hold anything, in order} */
        Seq<String> hiddenSheets();

        /**
         * {@return what a sheet's program shows otherwise than cell by cell; none where the sheet cannot be read}
         *
         * @param sheet one of {@link #sheets} or {@link #hiddenSheets}
         * @param faults to which whatever is wrong with the form goes
         */
        Layout layout(String sheet, Faults faults);

        /**
         * Takes the rows of a sheet that hold anything, one by one; what is wrong with the form goes to the faults.
         *
         * @param sheet one of {@link #sheets} or {@link #hiddenSheets}
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
         * @param row that holds anything
         */
        void take(Row row);
    }

    /**
     * 行: one row that holds anything.
     *
     * @param number from 1
     * @param hidden whether the reader of the sheet does not see it
     * @param cells those that hold anything, from the left
     */
    record Row(int number, boolean hidden, Seq<Cell> cells) {

        /**
         * {@return the same row with other cells}
         *
         * @param others from the left
         */
        public Row with(Seq<Cell> others) {
            return new Row(number, hidden, others);
        }
    }

    /**
     * 单元格: one cell.
     *
     * @param column from 0
     * @param text its value in the form that people would type: a rate with its sign, a day as 2027-01-31, a time as
     *     2027-01-31 09:00; of a formula without a value, #CALC!
     * @param unit in which the value counts, as the cell's number format says it behind or before the number, such as 万元;
     *     where the format scales what it shows, it is the unit of what is kept (元 where 163000 is shown as 16.3万元); where
     *     the two cannot be brought together, the format itself, which is no unit
     * @param state how the value came about
     */
    record Cell(int column, String text, Option<String> unit, State state) {

        /**
         * {@return a cell that holds a value and says nothing more}
         *
         * @param column from 0
         * @param text its value
         */
        public static Cell of(int column, String text) {
            return new Cell(column, text, Option.none(), State.VALUE);
        }

        /**
         * {@return the same cell with another text}
         *
         * @param other its value
         */
        public Cell with(String other) {
            return new Cell(column, other, unit, state);
        }
    }

    /** 状态: how the value of a cell came about. */
    enum State {
        /** 值: it stands there. */
        VALUE,
        /** 缩小显示: it stands there, and the sheet shows a thousandth or another part of it without saying so. */
        SHRUNK,
        /** 未计算: no program has reckoned the cell's formula. */
        NOT_RECKONED
    }

    /**
     * 版面: what a sheet's program shows otherwise than cell by cell.
     *
     * @param hiddenColumns from 0
     * @param merged in the order of their first rows, then of their first columns
     */
    record Layout(Set<Integer> hiddenColumns, Seq<Area> merged) {

        /** 无: every cell stands by itself and can be seen. */
        public static final Layout PLAIN = new Layout(HashSet.empty(), Vector.empty());
    }

    /**
     * 合并区域: cells that are shown as one, whose value stands in the first.
     *
     * @param firstRow from 1
     * @param lastRow no less
     * @param firstColumn from 0
     * @param lastColumn no less
     */
    record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /**
         * {@return whether a cell is one of them}
         *
         * @param row from 1
         * @param column from 0
         */
        public boolean holds(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }
}
