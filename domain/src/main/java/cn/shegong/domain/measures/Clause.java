package cn.shegong.domain.measures;

import cn.shegong.domain.source.Text;

/**
 * 条: one of the numbered measures.
 *
 * @param number 1 to 20
 * @param title a few words on what it is about
 * @param text in Chinese, as issued
 * @param beyond what of it is for no program, or for a later one
 */
public record Clause(int number, Text title, String text, Beyond beyond) {

    /**
     * Of which nothing is said to be beyond the program.
     *
     * @param number 1 to 20
     * @param title a few words on what it is about
     * @param text in Chinese, as issued
     */
    public Clause(int number, Text title, String text) {
        this(number, title, text, new Within());
    }

    /** Whether something keeps a measure out of the program. */
    public sealed interface Beyond {}

    /** Nothing is said to. */
    public record Within() implements Beyond {}

    /**
     * 以后记录: it calls for records that the program does not keep yet.
     *
     * @param reason which records, and why not yet
     */
    public record RecordedLater(Text reason) implements Beyond {}

    /**
     * 列出: its offices and levels are columns of a portfolio, by which budgets are listed.
     *
     * @param reason which columns, and how they are listed
     */
    public record Listed(Text reason) implements Beyond {}

    /**
     * 不属软件: it is for people and offices, and a program has nothing to compute or to check.
     *
     * @param reason whose business it is
     */
    public record NotForSoftware(Text reason) implements Beyond {}
}
