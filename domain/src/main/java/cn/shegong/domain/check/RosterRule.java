package cn.shegong.domain.check;

import io.vavr.control.Option;

/** 花名册规则: one demand on a person of a roster in a calendar year. */
public sealed interface RosterRule extends Rule
        permits RosterCertification,
                GradeCertificate,
                ContinuingEducation,
                Induction,
                RosterPayFloor,
                RecruitmentFiling {

    /**
     * {@return what is wrong; none where all is well, or where the roster does not say}
     *
     * @param person one row of the roster
     * @param employment the year asked about and what is in force in it
     */
    Option<Finding<Person>> check(Person person, Employment employment);
}
