package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import java.time.YearMonth;

/**
 * 花名册规则: what a roster is held against beyond certificates, education and guidance prices.
 *
 * @param gradeCertificate 薪级与证书: a grade asks for the certificate of its band (Measure 6)
 * @param recruitment 招聘备案: the first month whose hires are recruited on the platform, whole months (Measure 5)
 * @param staffAsProposed 人员与申报一致: heads by grade as the project was planned (Measure 13)
 * @param labourPaidOut 人力成本发放: what is budgeted as labour is paid out to the people (Measure 6)
 */
public record RosterRules(
        Source gradeCertificate, Sourced<YearMonth> recruitment, Source staffAsProposed, Source labourPaidOut) {}
