package cn.shegong.application.answer;

import io.vavr.collection.Seq;

/**
 * 印出的表: a table as it is printed, whose columns, rows and cells know what they are.
 *
 * @param unit of its money, in words; empty where it is said elsewhere
 * @param columns words first, then numbers
 * @param rows below the heads, each with a cell a column
 */
public record PrintedTable(String title, String unit, Seq<Column> columns, Seq<Row> rows) {

    /** One that others will give its title. */
    public static PrintedTable of(Seq<Column> columns, Seq<Row> rows) {
        return new PrintedTable("", "", columns, rows);
    }

    /** The same under a title. */
    public PrintedTable titled(String ofTable, String ofMoney) {
        return new PrintedTable(ofTable, ofMoney, columns, rows);
    }

    /** How many columns from the left are words. */
    public int words() {
        return columns.count(column -> column.holds() == Holds.WORDS);
    }

    /** Whether no column is numbers. */
    public boolean isOfWords() {
        return words() == columns.size();
    }

    /** 列: what stands above a column, and what in it. */
    public record Column(PrintedCell head, Holds holds) {

        public static Column words(String head) {
            return new Column(new PrintedCell.Words(head), Holds.WORDS);
        }

        /** Numbers, or words in place of one. */
        public static Column numbers(String head) {
            return new Column(new PrintedCell.Words(head), Holds.NUMBERS);
        }

        /** The numbers of a year. */
        public static Column of(int year) {
            return new Column(PrintedCell.year(year), Holds.NUMBERS);
        }
    }

    /** What stands in a column: words from the left, or numbers from the right. */
    public enum Holds {
        WORDS,
        NUMBERS
    }

    /** 行: the cells of a row, and what they are to the others. */
    public record Row(Rank rank, Seq<PrintedCell> cells) {

        public static Row part(Seq<PrintedCell> cells) {
            return new Row(Rank.PART, cells);
        }

        public static Row subtotal(Seq<PrintedCell> cells) {
            return new Row(Rank.SUBTOTAL, cells);
        }

        public static Row total(Seq<PrintedCell> cells) {
            return new Row(Rank.TOTAL, cells);
        }

        /** A row that has nothing but words. */
        public static Row words(Seq<String> cells) {
            return part(cells.map(PrintedCell.Words::new));
        }
    }

    /** 明细、小计、合计: a part, the sum of some parts, or what all come to. */
    public enum Rank {
        PART,
        SUBTOTAL,
        TOTAL
    }
}
