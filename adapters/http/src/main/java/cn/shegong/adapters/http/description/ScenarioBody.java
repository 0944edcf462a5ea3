package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * 情景: under what a budget is projected.
 *
 * @param scenario its name
 * @param measures the id of the text of measures, such as shenzhen-2020-11
 * @param horizon first and last fiscal year
 * @param pricing 定价方式
 * @param costing 核算口径
 * @param onCost 用人单位负担, the employer's on-cost, from 0% to 100%
 * @param range 配备区间取值
 * @param growth percentage points added to the growth of every need
 * @param standards 整体打包标准
 * @param districtStandards 各区自定标准, by district
 * @param adjustments 调整
 * @param uncertainty 不确定性
 */
public record ScenarioBody(
        String scenario,
        String measures,
        Horizon horizon,
        @Schema(requiredMode = NOT_REQUIRED) Pricing pricing,
        @Schema(requiredMode = NOT_REQUIRED) Costing costing,
        @Schema(requiredMode = NOT_REQUIRED) Rate onCost,
        @Schema(requiredMode = NOT_REQUIRED) RangeEnd range,
        @Schema(requiredMode = NOT_REQUIRED) Rate growth,
        @Schema(requiredMode = NOT_REQUIRED) StandardsRule standards,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, StandardsPair> districtStandards,
        @Schema(requiredMode = NOT_REQUIRED) Adjustments adjustments,
        @Schema(requiredMode = NOT_REQUIRED) UncertaintyBody uncertainty) {}
