package cn.shegong.domain.check;

import io.vavr.control.Option;

/** 在岗人员规则: one demand on the people of a project, by a roster beside its proposal. */
public sealed interface EmployedStaffRule extends Rule permits StaffAsProposed, LabourPaidOut {

    /**
     * {@return what is wrong; none where all is well, or where the roster does not say}
     *
     * @param staff who works in the project, and who was proposed
     * @param yardstick the prices, standards and on-cost in force at the proposal's start
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    Option<Finding<EmployedStaff>> check(EmployedStaff staff, Yardstick yardstick);
}
