package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 不确定性: what is drawn.
 *
 * @param adjustments uplifts
 * @param growth added to the growth of every need
 * @param correlation of the uplifts with each other
 */
public record UncertaintyBody(
        @Schema(requiredMode = NOT_REQUIRED) List<UncertainUplift> adjustments,
        @Schema(requiredMode = NOT_REQUIRED) Distribution growth,
        @Schema(requiredMode = NOT_REQUIRED) Rate correlation) {}
