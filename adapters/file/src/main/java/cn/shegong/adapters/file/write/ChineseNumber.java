package cn.shegong.adapters.file.write;

/** Numbers up to 99 in Chinese, as the clauses of a text are numbered. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static String of(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        String tens = number < 20 ? "" : of(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : of(number % 10));
    }
}
