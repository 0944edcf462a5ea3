package cn.shegong.adapters.office.sheet;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** 单元格的值: what one cell holds. Texts stay texts, whatever they begin with. */
public sealed interface Value {

    Look look();

    void put(Cell cell);

    /** How many places it takes on screen, about. */
    int width();

    /** How many lines it takes, about, in a column of some width. */
    default int lines(int column) {
        return 1;
    }

    /** Nothing. */
    static Value blank() {
        return of("");
    }

    /** 缺: what is not known. */
    static Value withheld() {
        return new Text("—", Look.COUNT);
    }

    static Value of(String text) {
        return new Text(text, Look.TEXT);
    }

    static Value prose(String text) {
        return new Text(text, Look.PROSE);
    }

    /** A word or two, or sentences. */
    static Value worded(String text) {
        return Screen.width(text) > Text.SHORT ? prose(text) : of(text);
    }

    static Value of(Yuan amount) {
        return new Numeral(amount.toDecimal(), Look.MONEY);
    }

    static Value of(YearMonth month) {
        return new Day(month.atDay(1), Look.MONTH);
    }

    static Value of(LocalDate day) {
        return new Day(day, Look.DAY);
    }

    static Value count(long number) {
        return new Numeral(BigDecimal.valueOf(number), Look.COUNT);
    }

    static Value year(int number) {
        return new Numeral(BigDecimal.valueOf(number), Look.YEAR);
    }

    static Value rate(Percentage rate) {
        return new Numeral(rate.percent().movePointLeft(2), Look.RATE);
    }

    static Value rate(Fraction share) {
        return new Numeral(share.toDecimal(Numeral.PLACES), Look.RATE);
    }

    static Value number(Fraction number) {
        return new Numeral(number.toDecimal(Numeral.PLACES), Look.NUMBER);
    }

    static Value of(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return of(money.yuan());
        }
        return amount instanceof Amount.Count count ? count(count.number()) : withheld();
    }

    /** The same value, reckoned by the spreadsheet as well; what is no number stays as it is. */
    default Value by(String formula) {
        return this instanceof Numeral number ? new Live(formula, number) : this;
    }

    /** Blank on screen and paper where it is nothing; a number all the same. */
    default Value ifAny() {
        if (this instanceof Live live) {
            return new Live(live.formula(), live.value().shownIfAny());
        }
        return this instanceof Numeral number ? number.shownIfAny() : this;
    }

    /** A head in two lines, with its unit in brackets in the second, where it is long. */
    default Value folded() {
        return this instanceof Text text ? text.inTwoLines() : this;
    }

    /** The same words in a cell that looks as one with a value of some kind would. */
    default Value like(Look other) {
        return this instanceof Text text ? new Text(text.text(), other) : this;
    }

    /** Words. */
    record Text(String text, Look look) implements Value {

        /** What a spreadsheet would take for a formula if someone typed it. */
        private static final String COMMANDS = "=+-@\t\r";

        private static final int MOST = 32_767;
        private static final int SHORT = 40;

        private static final Pattern UNIT = Pattern.compile(" ?([（(][^（(]+[)）])$");
        private static final int LONG_HEAD = 10;

        Text inTwoLines() {
            return width() > LONG_HEAD ? new Text(UNIT.matcher(text).replaceFirst("\n$1"), look) : this;
        }

        boolean isCommand() {
            return !text.isEmpty() && COMMANDS.indexOf(text.charAt(0)) >= 0;
        }

        @Override
        public void put(Cell cell) {
            if (!text.isEmpty()) {
                cell.setCellValue(text.substring(0, Math.min(text.length(), MOST)));
            }
        }

        @Override
        public int width() {
            return text.lines().mapToInt(Screen::width).max().orElse(0);
        }

        @Override
        public int lines(int column) {
            return Screen.lines(text, column);
        }
    }

    /** A number; a spreadsheet holds fifteen digits of it. */
    record Numeral(BigDecimal number, Look look) implements Value {

        private static final int PLACES = 12;

        Numeral shownIfAny() {
            return new Numeral(number, look == Look.COUNT ? Look.COUNT_IF_ANY : Look.MONEY_IF_ANY);
        }

        @Override
        public void put(Cell cell) {
            cell.setCellValue(number.doubleValue());
        }

        @Override
        public int width() {
            int digits = Math.max(1, number.precision() - number.scale());
            return digits
                    + (digits - 1) / 3
                    + (look == Look.MONEY || look == Look.MONEY_IF_ANY ? 3 : Math.max(0, Math.min(6, number.scale())));
        }
    }

    /** A day, or a month as its first day. */
    record Day(LocalDate day, Look look) implements Value {
        @Override
        public void put(Cell cell) {
            cell.setCellValue(day);
        }

        @Override
        public int width() {
            return 10;
        }
    }

    /**
     * A formula with its value.
     *
     * @param formula without the equals sign
     */
    record Live(String formula, Numeral value) implements Value {
        @Override
        public Look look() {
            return value.look();
        }

        @Override
        public void put(Cell cell) {
            cell.setCellFormula(formula);
            value.put(cell);
        }

        @Override
        public int width() {
            return value.width();
        }
    }
}
