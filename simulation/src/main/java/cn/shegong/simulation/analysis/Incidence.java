package cn.shegong.simulation.analysis;

import io.vavr.collection.Vector;

/**
 * 涉及面: how many projects cost more, less or the same, and how many post-months stand at the floor, between two sides.
 *
 * <p>A district counts what a row costs there; the total counts each row once, by all that it costs.
 *
 * @param years fiscal years, in order
 * @param districts of both sides, the first's before the second's own
 * @param byDistrict one a district, in their order
 * @param total of all districts
 */
public record Incidence(Vector<Integer> years, Vector<String> districts, Vector<Counts> byDistrict, Counts total) {

    /**
     * Numbers by year.
     *
     * @param more projects that cost more on the second side
     * @param less projects that cost less
     * @param same projects that cost the same on both, and not nothing
     * @param first post-months at the floor on the first side
     * @param second post-months at the floor on the second side
     */
    public record Counts(
            Vector<Long> more, Vector<Long> less, Vector<Long> same, Vector<Long> first, Vector<Long> second) {}
}
