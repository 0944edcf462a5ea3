package cn.shegong.adapters.office.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** 数字格式: what a cell's number is meant to be; the number becomes the text that people would type. */
enum Format {
    PLAIN {
        @Override
        String text(BigDecimal number, boolean from1904) {
            return number.toPlainString();
        }
    },
    RATE {
        @Override
        String text(BigDecimal number, boolean from1904) {
            BigDecimal percent = number.movePointRight(2).stripTrailingZeros();
            return percent.toPlainString() + "%";
        }
    },
    DAY {
        @Override
        String text(BigDecimal number, boolean from1904) {
            boolean isDay = number.scale() <= 0 && number.compareTo(FIRST_SURE_DAY) >= 0 && number.compareTo(LAST) <= 0;
            if (!isDay) {
                return number.toPlainString();
            }
            return (from1904 ? ZERO_OF_1904 : ZERO_OF_1900)
                    .plusDays(number.longValueExact())
                    .toString();
        }
    };

    private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets have a 29 February 1900; from the day after it they count like the calendar. */
    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    /** Words in quotes, colours and conditions in brackets, single letters. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");

    /** A binary number holds fifteen digits for sure, and spreadsheets show no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_PLACES = 400;

    abstract String text(BigDecimal number, boolean from1904);

    /**
     * A number as a workbook writes it down; one that no program writes stays as it is.
     *
     * @param from1904 how days are counted
     */
    String text(String raw, boolean from1904) {
        try {
            BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_PLACES ? raw : text(number, from1904);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /**
     * @param id of the formats that every program knows, below 164
     * @param code such as {@code yyyy-mm}; empty for those that every program knows
     */
    static Format of(int id, String code) {
        if (id == 9 || id == 10 || WORDS.matcher(code).replaceAll("").indexOf('%') >= 0) {
            return RATE;
        }
        return isChineseDay(id) || DateUtil.isADateFormat(id, code) ? DAY : PLAIN;
    }

    /** Those by which a Chinese spreadsheet program writes days. */
    private static boolean isChineseDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
