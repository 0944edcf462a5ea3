package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Rows;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** 工作表的行: goes through the rows of one sheet. For one reading. */
final class SheetRows {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final long MOST_CELLS = 40_000_000;
    /** What stands in a cell whose formula no program has reckoned yet. */
    private static final String NOT_RECKONED = "#CALC!";

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
            row = within(xml.number("r").getOrElse(row + 1), MOST_ROWS);
            List<Cell> cells = new ArrayList<>();
            column = -1;
            while (xml.nextStart("c", "row")) {
                column = xml.attribute("r").map(SheetRows::column).getOrElse(column + 1);
                cell().filter(text -> !text.isEmpty())
                        .forEach(text -> cells.add(new Cell(within(column, MOST_COLUMNS - 1), text)));
            }
            count += cells.size();
            if (count > MOST_CELLS) {
                throw Unreadable.unbounded("> " + MOST_CELLS);
            }
            if (!cells.isEmpty()) {
                rows.take(row, Vector.ofAll(cells));
            }
        }
    }

    private static int within(int number, int most) {
        if (number > most) {
            throw Unreadable.unbounded(Integer.toString(number));
        }
        return number;
    }

    /** The column of an address: 27 of AB12. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column == 0) {
            throw Unreadable.broken(address);
        }
        return column - 1;
    }

    private Option<String> cell() {
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
        return formula && value.isEmpty() ? Option.some(NOT_RECKONED) : value.map(raw -> text(type, style, raw));
    }

    private String text(String type, int style, String raw) {
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : parts.string(Xml.whole(raw.strip()));
            case "b" -> raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            case "n" -> Numbers.text(raw, parts.format(style), parts.from1904());
            default -> raw;
        };
    }
}
