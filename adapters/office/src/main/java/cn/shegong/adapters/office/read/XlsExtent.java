package cn.shegong.adapters.office.read;

/**
 * 旧式工作表的范围: what a sheet of an .xls is seen to be by going through it once.
 *
 * @param end where its last record begins
 * @param filled whether it has any cell with something in it
 * @param reckoned whether a formula of it has a value that no program writes for one that it leaves to others
 */
record XlsExtent(int end, boolean filled, boolean reckoned) {

    static XlsExtent of(byte[] stream, int start) {
        Records records = XlsRows.sheet(stream, start);
        boolean filled = false;
        boolean reckoned = false;
        while (records.nextWithin()) {
            filled |= XlsRows.isCell(records);
            reckoned |= XlsRows.isReckoned(records);
        }
        return new XlsExtent(records.start(), filled, reckoned);
    }
}
