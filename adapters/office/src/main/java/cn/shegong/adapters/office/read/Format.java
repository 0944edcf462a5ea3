package cn.shegong.adapters.office.read;

import java.math.BigDecimal;

/** 数字格式: what a cell's number is meant to be; the number becomes the text that people would type. */
sealed interface Format {

    Format PLAIN = new Plain();

    /**
     * @param from1904 how days are counted
     */
    String text(BigDecimal number, boolean from1904);

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

    /** A day. */
    record Day() implements Format {
        @Override
        public String text(BigDecimal number, boolean from1904) {
            boolean isDay = number.scale() <= 0
                    && number.compareTo(Numbers.FIRST_SURE_DAY) >= 0
                    && number.compareTo(Numbers.LAST_DAY) <= 0;
            return isDay
                    ? (from1904 ? Numbers.ZERO_OF_1904 : Numbers.ZERO_OF_1900)
                            .plusDays(number.longValueExact())
                            .toString()
                    : number.toPlainString();
        }
    }
}
