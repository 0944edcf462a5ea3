package cn.shegong.domain.check;

import io.vavr.collection.Seq;

/**
 * 人员检查结果: a person of a roster, what the year was held against, and what was found.
 *
 * @param findings by rule id
 */
public record CheckedPerson(Person person, Employment employment, Seq<Finding<Person>> findings) {

    public static CheckedPerson of(Person person, Employment employment) {
        return new CheckedPerson(
                person,
                employment,
                Rules.OF_ROSTERS
                        .flatMap(rule -> rule.check(person, employment))
                        .sortBy(finding -> finding.rule().id()));
    }

    public boolean isInViolation() {
        return findings.exists(finding -> finding.severity() == Severity.VIOLATION);
    }
}
