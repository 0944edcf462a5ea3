package cn.shegong.application.answer;

import io.vavr.collection.Seq;

/**
 * 印出的表: a table as it is printed, whose columns, rows and cells know what they are.
 *
 * @param title above it; empty where others give it one
 * @param unit of its money, in words; empty where it is said elsewhere
 * @param columns words first, then numbers
 * @param rows below the heads, each with a cell a column
 */
public record PrintedTable(String title, String unit, Seq<Column> columns, Seq<Row> rows) {

    /**
     * {@return one that others will give its title}
     *
     * @param columns words first, then numbers
     * @param rows below the heads, each with a cell a column
     */
    public static PrintedTable of(Seq<Column> columns, Seq<Row> rows) {
        return new PrintedTable("", "", columns, rows);
    }

    /**
     * {@return the same under a title}
     *
     * @param ofTable its title
     * @param ofMoney the unit of its money, in words; empty where it is said elsewhere
     */
    public PrintedTable titled(String ofTable, String ofMoney) {
        return new PrintedTable(ofTable, ofMoney, columns, rows);
    }

    /** {@return how many columns from the left are words} */
    public int words() {
        return columns.count(column -> column.holds() == Holds.WORDS);
    }

    /** {@return whether no column is numbers} */
    public boolean isOfWords() {
        return words() == columns.size();
    }

    /**
     * 列: what stands above a column, and what in it.
     *
     * @param head what stands above it
     * @param holds words or numbers
     */
    public record Column(PrintedCell head, Holds holds) {

        /**
         * {@return a column of words}
         *
         * @param head what stands above it
         */
        public static Column words(String head) {
            return new Column(new PrintedCell.Words(head), Holds.WORDS);
        }

        /**
         * {@return a column of numbers, or of words in place of one}
         *
         * @param head what stands above it
         */
        public static Column numbers(String head) {
            return new Column(new PrintedCell.Words(head), Holds.NUMBERS);
        }

        /**
         * {@return a column of a year's numbers}
         *
         * @param year that stands above it
         */
        public static Column of(int year) {
            return new Column(PrintedCell.year(year), Holds.NUMBERS);
        }
    }

    /** What stands in a column: words from the left, or numbers from the right. */
    public enum Holds {
        /** Set from the left. */
        WORDS,
        /** Set from the right. */
        NUMBERS
    }

    /**
     * 行: the cells of a row, and what they are to the others.
     *
     * @param rank a part, or the sum of parts
     * @param cells one a column
     */
    public record Row(Rank rank, Seq<PrintedCell> cells) {

        /**
         * {@return a row that is no sum of others}
         *
         * @param cells one a column
         */
        public static Row part(Seq<PrintedCell> cells) {
            return new Row(Rank.PART, cells);
        }

        /**
         * {@return the sum of some parts}
         *
         * @param cells one a column
         */
        public static Row subtotal(Seq<PrintedCell> cells) {
            return new Row(Rank.SUBTOTAL, cells);
        }

        /**
         * {@return what all parts come to}
         *
         * @param cells one a column
         */
        public static Row total(Seq<PrintedCell> cells) {
            return new Row(Rank.TOTAL, cells);
        }

        /**
         * {@return a row that has nothing but words}
         *
         * @param cells one a column
         */
        public static Row words(Seq<String> cells) {
            return part(cells.map(PrintedCell.Words::new));
        }
    }

    /** 明细、小计、合计: a part, the sum of some parts, or what all come to. */
    public enum Rank {
        /** 明细. */
        PART,
        /** 小计: of some parts. */
        SUBTOTAL,
        /** 合计: of all parts. */
        TOTAL
    }
}
