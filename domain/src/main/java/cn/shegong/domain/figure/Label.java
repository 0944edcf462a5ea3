package cn.shegong.domain.figure;

/**
 * 名目: what a figure is, and of what.
 *
 * @param term what it is
 * @param detail of what, such as {@code g5} or {@code 2027-01}; empty where the term says all
 */
public record Label(Term term, String detail) {

    /**
     * {@return a label whose term says all}
     *
     * @param term what the figure is
     */
    public static Label of(Term term) {
        return new Label(term, "");
    }

    /**
     * {@return a label of something in particular}
     *
     * @param term what the figure is
     * @param detail of what, in print: a grade's key, a year, a month
     */
    public static Label of(Term term, Object detail) {
        return new Label(term, detail.toString());
    }
}
