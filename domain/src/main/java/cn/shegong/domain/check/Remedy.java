package cn.shegong.domain.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 整改: the smallest change that clears a finding, or why there is none.
 *
 * @param <S> of what: a proposal or a person
 */
public sealed interface Remedy<S> {

    /** What it was applied to, changed. */
    S applyTo(S subject);

    /** Changes, one after the other. */
    record Changes<S>(Seq<Change<S>> changes) implements Remedy<S> {

        /**
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

    /** 无从整改. */
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
        /** Only the review committee can pass a project. */
        COMMITTEE_DECIDES,
        /** The standard is the district's, set in the scenario and not in the proposal. */
        DISTRICT_DECIDES
    }

    static <S> Remedy<S> of(Change<S> change) {
        return new Changes<>(Vector.of(change));
    }
}
