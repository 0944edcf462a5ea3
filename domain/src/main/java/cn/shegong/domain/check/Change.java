package cn.shegong.domain.check;

/**
 * 改动: one change.
 *
 * @param <S> of what
 */
public sealed interface Change<S> permits ProposalChange, PersonChange {

    S applyTo(S subject);
}
