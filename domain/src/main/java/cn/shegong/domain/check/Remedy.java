package cn.shegong.domain.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 整改: the smallest change that clears a finding, or why there is none.
 *
 * @param <S> of what: a proposal, a person, or the people of a project
 */
public sealed interface Remedy<S> {

    /**
     * {@return what it was applied to, changed, so that the finding is cleared; the same where there is no remedy}
     *
     * @param subject what was checked
     */
    S applyTo(S subject);

    /**
     * Changes, one after the other.
     *
     * @param changes at least one, in order
     * @param <S> of what: a proposal, a person, or the people of a project
     */
    record Changes<S>(Seq<Change<S>> changes) implements Remedy<S> {

        /**
         * One change is a remedy too.
         *
         * @param changes at least one, in order
         * @throws IllegalArgumentException if there is none
         */
        public Changes {
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("a remedy changes something");
            }
        }

        @Override
        public S applyTo(S subject) {
            return changes.foldLeft(subject, (changed, change) -> change.applyTo(changed));
        }
    }

    /**
     * 无从整改.
     *
     * @param reason why no change of it helps
     * @param <S> of what: a proposal, a person, or the people of a project
     */
    record None<S>(Reason reason) implements Remedy<S> {
        @Override
        public S applyTo(S subject) {
            return subject;
        }
    }

    /** Why no change of the proposal helps. */
    enum Reason {
        /** The measures end on their last day, and no successor is known. */
        NO_TEXT_IN_FORCE,
        /** A project from before the measures is filed with the committee and needs no review. */
        FILING_SUFFICES,
        /** Which is right, the roster or the proposal, is for the provider to say. */
        PROVIDER_EXPLAINS,
        /** Only the review committee can pass a project. */
        COMMITTEE_DECIDES,
        /** The standard is the district's, set in the scenario and not in the proposal. */
        DISTRICT_DECIDES
    }

    /**
     * {@return a remedy of one change}
     *
     * @param change the one
     * @param <S> of what: a proposal, a person, or the people of a project
     */
    static <S> Remedy<S> of(Change<S> change) {
        return new Changes<>(Vector.of(change));
    }
}
