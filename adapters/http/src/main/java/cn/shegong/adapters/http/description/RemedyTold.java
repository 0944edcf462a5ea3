package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 整改: the smallest change that clears a finding, or why there is none.
 *
 * @param changes each by its kind
 * @param none the reason
 * @param text in words
 */
public record RemedyTold(
        @Schema(requiredMode = NOT_REQUIRED) List<Map<String, Object>> changes,
        @Schema(requiredMode = NOT_REQUIRED) String none,
        String text) {}
