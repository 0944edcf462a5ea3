package cn.shegong.domain.check;

/**
 * 发现: what a rule finds wrong, and what would put it right.
 *
 * @param found what there is
 * @param asked what the measures ask for
 * @param <S> of what: a proposal or a person
 */
public record Finding<S>(
        RuleId rule, Severity severity, Citation citation, Datum found, Datum asked, Remedy<S> remedy) {}
