package cn.shegong.domain.check;

import io.vavr.collection.Seq;

/**
 * 人员检查结果: a person of a roster, what the year was held against, and what was found.
 *
 * @param person one row of the roster
 * @param employment what the year was held against
 * @param findings by rule id
 */
public record CheckedPerson(Person person, Employment employment, Seq<Finding<Person>> findings) {

    /**
     * {@return a person held against every rule for rosters}
     *
     * @param person one row of the roster
     * @param employment the year asked about and what is in force in it
     */
    public static CheckedPerson of(Person person, Employment employment) {
        return new CheckedPerson(
                person,
                employment,
                Rules.OF_ROSTERS
                        .flatMap(rule -> rule.check(person, employment))
                        .sortBy(finding -> finding.rule().id()));
    }

    /** {@return whether a finding is a violation; advice and notices do not count} */
    public boolean isInViolation() {
        return findings.exists(finding -> finding.severity() == Severity.VIOLATION);
    }
}
