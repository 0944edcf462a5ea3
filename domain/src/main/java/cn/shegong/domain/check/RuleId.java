package cn.shegong.domain.check;

/**
 * 规则编号: names one rule in findings, explanations and tests, such as {@code labour-share}.
 *
 * @param id as it is written in answers
 */
public record RuleId(String id) {

    @Override
    public String toString() {
        return id;
    }
}
