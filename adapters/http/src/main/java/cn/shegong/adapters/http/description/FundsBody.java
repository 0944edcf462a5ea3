package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 经费: CNY a year by heading; one left out is 0.
 *
 * @param labour 人力成本
 * @param supervision 督导经费
 * @param activities 业务活动费
 * @param management 管理费
 * @param insuranceAndTax 服务险和税费
 * @param training 人员培训费
 */
public record FundsBody(
        Yuan labour,
        @Schema(requiredMode = NOT_REQUIRED) Yuan supervision,
        @Schema(requiredMode = NOT_REQUIRED) Yuan activities,
        @Schema(requiredMode = NOT_REQUIRED) Yuan management,
        @Schema(requiredMode = NOT_REQUIRED) Yuan insuranceAndTax,
        @Schema(requiredMode = NOT_REQUIRED) Yuan training) {}
