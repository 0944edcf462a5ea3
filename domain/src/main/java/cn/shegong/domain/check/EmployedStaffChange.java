package cn.shegong.domain.check;

import cn.shegong.domain.money.Yuan;

/** 在岗人员整改: one change of what a roster says of the people of a project together. */
public sealed interface EmployedStaffChange extends Change<EmployedStaff> {

    /**
     * 补发薪酬: more pay for all of them, in equal parts; what they are paid is theirs to divide otherwise.
     *
     * @param amount on top of their pay, all together, above 0, CNY a month
     */
    record RaiseAllPay(Yuan amount) implements EmployedStaffChange {
        @Override
        public EmployedStaff applyTo(EmployedStaff staff) {
            return staff.withMorePay(amount);
        }
    }
}
