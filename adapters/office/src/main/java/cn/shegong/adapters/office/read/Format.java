package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** 数字格式: what a cell's number is meant to be; the number becomes the text that people would type. */
sealed interface Format {

    /**
     * @param from1904 how days are counted
     */
    String text(BigDecimal number, boolean from1904);

    /** In which the number counts, where the format says it. */
    default Option<String> unit(BigDecimal number) {
        return Option.none();
    }

    /** How the number is shown. */
    default State state(BigDecimal number) {
        return State.VALUE;
    }

    /** A number as it is. */
    record Plain() implements Format {
        @Override
        public String text(BigDecimal number, boolean from1904) {
            return number.toPlainString();
        }
    }

    /** With zeros before it, such as numbers of documents. */
    record Padded(int digits) implements Format {
        @Override
        public String text(BigDecimal number, boolean from1904) {
            String plain = number.toPlainString();
            return number.signum() < 0 || number.scale() > 0
                    ? plain
                    : "0".repeat(Math.max(0, digits - plain.length())) + plain;
        }
    }

    /** A rate, with its sign. */
    record Rate() implements Format {
        @Override
        public String text(BigDecimal number, boolean from1904) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }

    /** A day, or a time of one. */
    record Day() implements Format {

        private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
        private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
        private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
        /** Spreadsheets have a 29 February 1900; from the day after it they count like the calendar. */
        private static final int FIRST_SURE = 61;

        private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
        private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        @Override
        public String text(BigDecimal number, boolean from1904) {
            if (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(LAST) >= 0) {
                return number.toPlainString(); // a time alone, or nothing that a spreadsheet shows as a day
            }
            long seconds =
                    number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
            return text(zero(number.intValue(), from1904).atStartOfDay().plusSeconds(seconds));
        }

        private static LocalDate zero(int day, boolean from1904) {
            return from1904 ? ZERO_OF_1904 : ZERO_OF_1900.plusDays(day < FIRST_SURE ? 1 : 0);
        }

        /** At midnight the day alone. */
        static String text(LocalDateTime time) {
            if (time.toLocalTime().toSecondOfDay() == 0) {
                return time.toLocalDate().toString();
            }
            return time.format(time.getSecond() == 0 ? MINUTE : SECOND);
        }
    }

    /**
     * One that differs by the number's sign or size, or says a unit.
     *
     * @param all of which the first that fits counts
     */
    record Parted(Vector<FormatSection> all) implements Format {

        private FormatSection of(BigDecimal number) {
            return all.find(section -> section.fits(number)).getOrElse(all.last());
        }

        @Override
        public String text(BigDecimal number, boolean from1904) {
            return of(number).format().text(number, from1904);
        }

        @Override
        public Option<String> unit(BigDecimal number) {
            return of(number).unit();
        }

        @Override
        public State state(BigDecimal number) {
            return of(number).state();
        }
    }
}
