package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.application.port.Workbooks.Rows;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** 工作表的行: goes through the rows of one sheet. For one reading. */
final class SheetRows {

    private static final long MOST_CELLS = 40_000_000;
    /** What stands in a cell whose formula no program has reckoned yet. */
    static final String NOT_RECKONED = "#CALC!";

    private final Parts parts;
    private final Xml xml;
    private final Rows rows;
    private int row;
    private int column;
    private long count;

    SheetRows(Parts parts, Xml xml, Rows rows) {
        this.parts = parts;
        this.xml = xml;
        this.rows = rows;
    }

    void read() {
        while (xml.nextStart("row", "sheetData")) {
            row = within(xml.number("r").getOrElse(row + 1), Address.MOST_ROWS);
            boolean hidden = isHidden();
            List<Cell> cells = new ArrayList<>();
            column = -1;
            while (xml.nextStart("c", "row")) {
                column = xml.attribute("r").map(Address::column).getOrElse(column + 1);
                Cell cell = cell(within(column, Address.MOST_COLUMNS - 1));
                if (!cell.text().isEmpty()) {
                    cells.add(cell);
                }
            }
            count += cells.size();
            if (count > MOST_CELLS) {
                throw Unreadable.unbounded("> " + MOST_CELLS);
            }
            if (!cells.isEmpty()) {
                rows.take(new Row(row, hidden, Vector.ofAll(cells)));
            }
        }
    }

    private boolean isHidden() {
        return xml.says("hidden")
                || (xml.says("customHeight") && xml.attribute("ht").exists("0"::equals));
    }

    private static int within(int number, int most) {
        if (number > most) {
            throw Unreadable.unbounded(Integer.toString(number));
        }
        return number;
    }

    private Cell cell(int at) {
        String type = xml.attribute("t").getOrElse("n");
        int style = xml.number("s").getOrElse(0);
        Option<String> value = Option.none();
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = Option.some(xml.text());
            } else if (xml.starts("is")) {
                value = Option.some(xml.runs());
            } else {
                formula |= xml.starts("f");
            }
        }
        return formula && isNotReckoned(type, value)
                ? new Cell(at, NOT_RECKONED, Option.none(), State.NOT_RECKONED)
                : value.map(raw -> cell(at, type, style, raw)).getOrElse(() -> Cell.of(at, ""));
    }

    /** Some programs leave out the value of a formula, or write an empty one, or a zero for others to put right. */
    private boolean isNotReckoned(String type, Option<String> value) {
        String raw = value.getOrElse("");
        return value.isEmpty()
                || (type.equals("n") && raw.isEmpty())
                || (parts.reckonedOnLoad() && (raw.isEmpty() || raw.equals("0")));
    }

    private Cell cell(int at, String type, int style, String raw) {
        return switch (type) {
            case "s" -> Cell.of(at, raw.isEmpty() ? "" : parts.string(Xml.whole(raw.strip())));
            case "b" -> Cell.of(at, raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE");
            case "d" -> Cell.of(at, day(raw));
            case "n" -> Numbers.cell(at, raw, parts.format(style), parts.from1904());
            default -> Cell.of(at, raw);
        };
    }

    private static String day(String raw) {
        try {
            return Format.Day.text(LocalDateTime.parse(raw));
        } catch (DateTimeParseException e) {
            return raw;
        }
    }
}
