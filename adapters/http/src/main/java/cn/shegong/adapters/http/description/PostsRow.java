package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 岗位: what one row comes to.
 *
 * @param norm the norm's id
 * @param field 服务领域
 * @param category 配备类别
 * @param quantity asked
 * @param minPosts at least; null without a ratio
 * @param maxPosts at most; null without a ratio
 * @param gap posts short; null without existing
 */
public record PostsRow(
        String norm,
        int field,
        Category category,
        int quantity,
        @Schema(types = {"integer", "null"}) Integer minPosts,
        @Schema(types = {"integer", "null"}) Integer maxPosts,
        @Schema(types = {"integer", "null"}) Integer gap) {}
