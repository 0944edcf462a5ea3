package cn.shegong.domain.measures;

import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Sourced;

/**
 * 取整规则: every rounding of the model; the text is silent on all of them, so each is an interpretation.
 *
 * @param price an adjusted guidance price
 * @param bandAverage a band's average, where heads are given by band
 * @param overallAverage the overall average, where pay is costed by it
 * @param standard a derived package standard
 * @param amount labour, package and monthly accrual
 * @param labourOwed the share of the budget that labour must reach
 * @param quantity clients or units after growth
 * @param posts what a norm asks for
 * @param auxiliary auxiliary heads on top of posts
 */
public record Roundings(
        Sourced<Rounding> price,
        Sourced<Rounding> bandAverage,
        Sourced<Rounding> overallAverage,
        Sourced<Rounding> standard,
        Sourced<Rounding> amount,
        Sourced<Rounding> labourOwed,
        Sourced<Rounding> quantity,
        Sourced<Rounding> posts,
        Sourced<Rounding> auxiliary) {}
