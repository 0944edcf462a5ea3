package cn.shegong.adapters.office.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** 数字: numbers and their formats as workbooks write them down. */
final class Numbers {

    static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets have a 29 February 1900; from the day after it they count like the calendar. */
    static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);

    static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Words in quotes, colours and conditions in brackets, single letters. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");

    private static final Pattern ZEROS = Pattern.compile("0{2,30}");
    /** A binary number holds fifteen digits for sure, and spreadsheets show no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_PLACES = 400;

    private Numbers() {}

    /** A number in its format; one that no program writes stays as it is. */
    static String text(String raw, Format format, boolean from1904) {
        try {
            BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_PLACES ? raw : format.text(number, from1904);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /**
     * @param id of the formats that every program knows, below 164
     * @param code such as {@code yyyy-mm}; empty for those that every program knows
     */
    static Format format(int id, String code) {
        if (ZEROS.matcher(code).matches()) {
            return new Format.Padded(code.length());
        }
        if (id == 9 || id == 10 || WORDS.matcher(code).replaceAll("").indexOf('%') >= 0) {
            return new Format.Rate();
        }
        return isChineseDay(id) || DateUtil.isADateFormat(id, code) ? new Format.Day() : Format.PLAIN;
    }

    /** Those by which a Chinese spreadsheet program writes days. */
    private static boolean isChineseDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
