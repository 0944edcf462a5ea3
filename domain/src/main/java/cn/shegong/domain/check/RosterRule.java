package cn.shegong.domain.check;

import io.vavr.control.Option;

/** 花名册规则: one demand on a person of a roster in a calendar year. */
public sealed interface RosterRule extends Rule
        permits RosterCertification, ContinuingEducation, Induction, RosterPayFloor {

    /** What is wrong, if anything is. */
    Option<Finding<Person>> check(Person person, Employment employment);
}
