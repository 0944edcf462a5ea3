package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 分布: from which a rate is drawn; one of the five.
 *
 * @param normal 正态
 * @param triangular 三角
 * @param uniform 均匀
 * @param discrete 离散
 * @param given a draw each, in order
 */
public record Distribution(
        @Schema(requiredMode = NOT_REQUIRED) Normal normal,
        @Schema(requiredMode = NOT_REQUIRED) Triangular triangular,
        @Schema(requiredMode = NOT_REQUIRED) Uniform uniform,
        @Schema(requiredMode = NOT_REQUIRED) List<WeightedRate> discrete,
        @Schema(requiredMode = NOT_REQUIRED) List<Rate> given) {}
