package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 检查依据: the figures that a proposal was held against.
 *
 * @param measures the id of the text
 * @param vintage the month from which a scenario's prices held
 * @param payField 薪酬领域
 * @param standard CNY a person a year
 * @param onCost 用人单位负担
 */
public record HeldAgainst(
        String measures,
        @Schema(types = {"string", "null"}) String vintage,
        PayField payField,
        Yuan standard,
        Rate onCost) {}
