package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * 检查问题: one proposal, and perhaps a scenario. A key left out skips its rule.
 *
 * @param id its id
 * @param district its district
 * @param field 服务领域
 * @param start the first month
 * @param months of the contract
 * @param heads people by grade, 1 to 10
 * @param professionalPosts 专业岗位
 * @param certified people with a certificate
 * @param budget CNY a year by heading
 * @param districtStandard 区自定标准, the district's own, CNY a person a year
 * @param need 服务数量
 * @param renewal 续期
 * @param review 评审结果
 * @param scenario whose prices and standards count
 */
public record CheckBody(
        String id,
        String district,
        FieldCode field,
        Month start,
        @Schema(requiredMode = NOT_REQUIRED) Integer months,
        Map<String, Integer> heads,
        @Schema(requiredMode = NOT_REQUIRED) Integer professionalPosts,
        @Schema(requiredMode = NOT_REQUIRED) Integer certified,
        FundsBody budget,
        @Schema(requiredMode = NOT_REQUIRED) Integer districtStandard,
        @Schema(requiredMode = NOT_REQUIRED) NeedBody need,
        @Schema(requiredMode = NOT_REQUIRED) RenewalBody renewal,
        @Schema(requiredMode = NOT_REQUIRED) Review review,
        @Schema(requiredMode = NOT_REQUIRED) ScenarioBody scenario) {}
