package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 离散程度: quantiles of each series, by level (p5 to p95), in the order of the years.
 *
 * @param budget 预算
 * @param pay 薪酬
 * @param labour 人力成本
 * @param labourOwed 应付人员差额
 * @param supervision 督导经费
 * @param floorTopUp 补足标准
 * @param otherFunds 其他经费
 * @param postMonths 人月
 * @param projects projects a year
 */
public record SpreadSeries(
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<Yuan>> budget,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<YuanOrNull>> pay,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<YuanOrNull>> labour,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<YuanOrNull>> labourOwed,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<Yuan>> supervision,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<YuanOrNull>> floorTopUp,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<YuanOrNull>> otherFunds,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<Integer>> postMonths,
        @Schema(requiredMode = NOT_REQUIRED) Map<String, List<Integer>> projects) {}
