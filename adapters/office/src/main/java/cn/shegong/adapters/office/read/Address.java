package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Area;

/** 地址: of cells as spreadsheets write them, such as AB12. */
final class Address {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private Address() {}

    /** The column of an address: 27 of AB12. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < letters(address) && column <= MOST_COLUMNS; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        if (column == 0) {
            throw Unreadable.broken(address);
        }
        return column - 1;
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }

    private static int row(String address) {
        return Xml.whole(address.substring(letters(address)));
    }

    /** The cells from one address to another, such as B2:B3. */
    static Area area(String addresses) {
        String first = addresses.replaceFirst(":.*", "");
        String last = addresses.substring(Math.min(addresses.length(), first.length() + 1));
        String end = last.isEmpty() ? first : last;
        Area area = new Area(row(first), row(end), column(first), column(end));
        if (area.firstRow() < 1
                || area.lastRow() > MOST_ROWS
                || area.lastColumn() >= MOST_COLUMNS
                || area.lastRow() < area.firstRow()
                || area.lastColumn() < area.firstColumn()) {
            throw Unreadable.broken(addresses);
        }
        return area;
    }
}
