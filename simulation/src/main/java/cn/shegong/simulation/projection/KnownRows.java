package cn.shegong.simulation.projection;

import io.vavr.collection.Seq;

/**
 * 已知行数: of how many rows everything is known: a row that gives only its number of heads has no pay by grade.
 *
 * @param known of which everything is known
 * @param of with a month in the horizon
 */
public record KnownRows(long known, long of) {

    /** Of nothing. */
    public static final KnownRows NONE = new KnownRows(0, 0);

    static KnownRows of(Seq<ProjectYear> years) {
        boolean isThere = years.exists(year -> year.slices().nonEmpty());
        boolean isKnown = isThere && years.forAll(year -> year.slices().forAll(ProjectYear.Slice::isCosted));
        return new KnownRows(isKnown ? 1 : 0, isThere ? 1 : 0);
    }

    /**
     * {@return both together}
     *
     * @param other other rows
     */
    public KnownRows plus(KnownRows other) {
        return new KnownRows(known + other.known, of + other.of);
    }
}
