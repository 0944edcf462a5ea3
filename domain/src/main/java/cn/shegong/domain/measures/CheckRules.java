package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import java.time.YearMonth;

/**
 * 检查规则: what proposals and rosters are held against beyond pay, funds and staffing.
 *
 * @param staffing posts follow Annex 1 (Measure 3)
 * @param certification 持证上岗: from when certificates are asked for (Measure 4)
 * @param guidancePay pay follows Annex 2 (Measure 6)
 * @param education 继续教育: the least a calendar year, hours (Measure 7)
 * @param induction 岗前培训: of those hired in the year (Measure 7)
 * @param roster what a roster is held against beyond these (Measures 5, 6 and 13)
 * @param review 评审: passed before a project is budgeted (Measure 12)
 * @param filing 备案: projects that start before the month are filed and not reviewed (Measure 12)
 * @param renewal 续期申请: at least so many months before expiry (Measure 12)
 * @param districtStandard 区自定标准: not below the published (Measure 13)
 * @param evaluation 评估: within each cycle (Measure 14)
 * @param oneEvaluation 不重复评估: in principle once in each cycle (Measure 14)
 */
public record CheckRules(
        Source staffing,
        Sourced<Certification> certification,
        Source guidancePay,
        Sourced<Integer> education,
        Source induction,
        RosterRules roster,
        Source review,
        Sourced<YearMonth> filing,
        Sourced<Integer> renewal,
        Source districtStandard,
        Source evaluation,
        Source oneEvaluation) {}
