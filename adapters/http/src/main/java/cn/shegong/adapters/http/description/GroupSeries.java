package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 分组: a group's figures, in the order of the years; its name is at the key that the answer's by says.
 *
 * @param keys its two names, where groups are by two; null where its projects have no such thing
 * @param project where it is a project
 * @param district its district, where it is a project
 * @param columns its further columns, where it is a project
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
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
public record GroupSeries(
        @Schema(requiredMode = NOT_REQUIRED) List<NameOrNull> keys,
        @Schema(requiredMode = NOT_REQUIRED) String project,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, String> columns,
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
