package cn.shegong.domain.check;

import io.vavr.collection.Seq;

/**
 * 在岗人员检查结果: the people of a project as a whole, and what was found.
 *
 * @param staff who works in the project, and who was proposed
 * @param findings by rule id
 */
public record CheckedStaff(EmployedStaff staff, Seq<Finding<EmployedStaff>> findings) {

    /**
     * {@return the people of a project held against every rule for them as a whole}
     *
     * @param staff who works in the project, and who was proposed
     * @param yardstick the prices, standards and on-cost in force at the proposal's start
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public static CheckedStaff of(EmployedStaff staff, Yardstick yardstick) {
        return new CheckedStaff(
                staff,
                Rules.OF_STAFF
                        .flatMap(rule -> rule.check(staff, yardstick))
                        .sortBy(finding -> finding.rule().id()));
    }
}
