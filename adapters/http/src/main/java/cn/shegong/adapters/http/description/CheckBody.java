package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 检查问题: one proposal by its keys, or several and a roster, and perhaps a scenario. A key left out skips its rule.
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
 * @param proposals several, each by the keys of one; then no key of one stands beside them
 * @param roster people, a row each, by the columns of a roster
 * @param year that the roster is asked about; its last with hours by default
 */
public record CheckBody(
        @Schema(requiredMode = NOT_REQUIRED) String id,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        @Schema(requiredMode = NOT_REQUIRED) FieldCode field,
        @Schema(requiredMode = NOT_REQUIRED) Month start,
        @Schema(requiredMode = NOT_REQUIRED) Integer months,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, Integer> heads,
        @Schema(requiredMode = NOT_REQUIRED) Integer professionalPosts,
        @Schema(requiredMode = NOT_REQUIRED) Integer certified,
        @Schema(requiredMode = NOT_REQUIRED) FundsBody budget,
        @Schema(requiredMode = NOT_REQUIRED) Integer districtStandard,
        @Schema(requiredMode = NOT_REQUIRED) NeedBody need,
        @Schema(requiredMode = NOT_REQUIRED) RenewalBody renewal,
        @Schema(requiredMode = NOT_REQUIRED) Review review,
        @Schema(requiredMode = NOT_REQUIRED) ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<Map<String, Object>> proposals,
        @Schema(requiredMode = NOT_REQUIRED) List<Map<String, Object>> roster,
        @Schema(requiredMode = NOT_REQUIRED) Integer year) {}
