package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 配备标准缺口: the posts of the proposals of a norm.
 *
 * @param category 配备类别
 * @param binding how a shortfall is judged
 * @param norm 配备标准
 * @param field 服务领域
 * @param proposals how many there are
 * @param quantity 服务数量
 * @param minPosts the least that the norm asks for; null of one without a ratio
 * @param maxPosts the most
 * @param posts 专业岗位, the proposals' own
 * @param gap 岗位缺口
 * @param cost what the gap costs a year
 */
public record NormGap(
        Category category,
        String binding,
        String norm,
        int field,
        int proposals,
        long quantity,
        @Schema(types = {"integer", "null"}) Long minPosts,
        @Schema(types = {"integer", "null"}) Long maxPosts,
        long posts,
        long gap,
        Yuan cost) {}
