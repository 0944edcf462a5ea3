package cn.shegong.application.answer;

import cn.shegong.application.Language;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;

/**
 * 呈现: how an answer is to look; JSON and CSV always keep the fen.
 *
 * @param form in which it is written
 * @param language of the words
 * @param unit in which tables print money
 * @param page on which tables are printed
 * @param shown which series a table of budgets shows
 */
public record Presentation(Form form, Language language, MoneyUnit unit, Page page, Seq<Series> shown) {

    /** 格式. */
    public enum Form {
        /** 表格: to be read on a screen or paper. */
        TABLE,
        /** JSON: whole, for programs; it can be verified. */
        JSON,
        /** CSV: rows, for programs and spreadsheets. */
        CSV,
        /** 带表头文字的 CSV: the same rows under heads in the reader's language, marked as UTF-8 for spreadsheets. */
        LABELLED_CSV,
        /** 工作簿: a workbook. */
        XLSX,
        /** 报告: to be read and printed. */
        HTML
    }

    /** 金额单位 of tables. */
    public enum MoneyUnit {
        /** 元, with fen. */
        YUAN(1),
        /** 万元, with two places; what is printed still adds up. */
        WAN(10_000);

        private final long step;

        MoneyUnit(long step) {
            this.step = step;
        }

        /** {@return fen in a hundredth of the unit: what is printed is a whole number of such steps} */
        public long step() {
            return step;
        }
    }

    /**
     * What it is printed on.
     *
     * @param columns how wide; 0 where there is no end
     * @param colour whether it can show any
     */
    public record Page(int columns, boolean colour) {
        /** 没有边界: of any width, without colour. */
        public static final Page ENDLESS = new Page(0, false);
    }
}
