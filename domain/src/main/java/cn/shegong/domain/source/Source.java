package cn.shegong.domain.source;

/**
 * 出处: where a figure of the measures stands, and whether it stands there plainly.
 *
 * @param place the clause or the annex cell
 * @param reading as the text states it, or as it is interpreted
 */
public record Source(Place place, Reading reading) {

    /** Where in the measures. */
    public sealed interface Place {}

    /**
     * 第 n 条: one of the numbered measures.
     *
     * @param number from 1 to 20
     * @param quote the words that state the figure; empty where the clause as a whole does
     */
    public record Measure(int number, String quote) implements Place {}

    /**
     * 附件: one of the two annexes.
     *
     * @param number 1 (staffing) or 2 (pay)
     * @param cell the row, {@code note n}, or empty for the annex as a whole
     */
    public record Annex(int number, String cell) implements Place {}

    /** How the place is read. */
    public sealed interface Reading {}

    /** The text states it. */
    public record AsStated() implements Reading {}

    /**
     * A doubtful cell of an annex was put right.
     *
     * @param remark what was wrong and how it was put right
     */
    public record PutRight(Text remark) implements Reading {}

    /**
     * 解释: the text does not state it; this is the reading taken.
     *
     * @param reason why it is read so
     */
    public record Interpretation(Text reason) implements Reading {}

    /**
     * {@return the same place, read another way}
     *
     * @param other how it is read
     */
    public Source read(Reading other) {
        return new Source(place, other);
    }

    /**
     * {@return the same annex at a cell of its own; a measure has no cells and stays as it is}
     *
     * @param cell the row and column, such as {@code g5 general}
     */
    public Source withCell(String cell) {
        return place instanceof Annex annex ? new Source(new Annex(annex.number(), cell), reading) : this;
    }

    /** {@return whether the text does not state it, and a reading was taken} */
    public boolean isInterpretation() {
        return reading instanceof Interpretation;
    }
}
