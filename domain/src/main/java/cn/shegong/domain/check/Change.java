package cn.shegong.domain.check;

/**
 * 改动: one change.
 *
 * @param <S> of what
 */
public sealed interface Change<S> permits ProposalChange, PersonChange, EmployedStaffChange {

    /**
     * {@return what it was applied to, changed; the subject itself stays as it is}
     *
     * @param subject the proposal, the person or the people of a project
     */
    S applyTo(S subject);
}
