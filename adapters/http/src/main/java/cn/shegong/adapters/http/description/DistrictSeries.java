package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 区: a district's figures, in the order of the years.
 *
 * @param district its name
 * @param budget 预算, a year each
 * @param pay 薪酬, a year each
 * @param labour 人力成本, a year each
 * @param labourOwed 应付人员差额, a year each
 * @param supervision 督导经费, a year each
 * @param floorTopUp 补足标准, a year each
 * @param otherFunds 其他经费, a year each
 * @param postMonths 人月, a year each
 * @param projects projects a year
 * @param known 已知: of the rows of which pay is known, where that of others is not
 * @param quantiles of the draws; each its own, so that those of parts do not add up to those of the whole
 */
public record DistrictSeries(
        String district,
        List<Yuan> budget,
        List<YuanOrNull> pay,
        List<YuanOrNull> labour,
        List<YuanOrNull> labourOwed,
        List<Yuan> supervision,
        List<YuanOrNull> floorTopUp,
        List<YuanOrNull> otherFunds,
        List<Integer> postMonths,
        List<Integer> projects,
        @Schema(requiredMode = NOT_REQUIRED) KnownSeries known,
        @Schema(requiredMode = NOT_REQUIRED) SpreadSeries quantiles) {}
