package cn.shegong.domain.check;

/**
 * 改动: one change.
 *
 * @param <S> of what
 */
public sealed interface Change<S> permits ProposalChange, PersonChange {

    /**
     * {@return what it was applied to, changed; the subject itself stays as it is}
     *
     * @param subject the proposal or the person
     */
    S applyTo(S subject);
}
