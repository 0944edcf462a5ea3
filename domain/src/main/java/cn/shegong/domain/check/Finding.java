package cn.shegong.domain.check;

/**
 * 发现: what a rule finds wrong, and what would put it right.
 *
 * @param rule which
 * @param severity how grave it is
 * @param citation the words that ask for it
 * @param found what there is
 * @param asked what the measures ask for
 * @param remedy the smallest change that clears it, or why there is none
 * @param <S> of what: a proposal, a person, or the people of a project
 */
public record Finding<S>(
        RuleId rule, Severity severity, Citation citation, Datum found, Datum asked, Remedy<S> remedy) {}
