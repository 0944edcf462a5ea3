package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 标准承载力: which grades a package standard carries.
 *
 * @param measures the id of the text
 * @param vintage the month from which a scenario's prices held
 * @param payField 薪酬领域
 * @param standard CNY a person a year
 * @param onCost 用人单位负担
 * @param carriedPay the mean pay a head that it carries, CNY a month
 * @param grades each by itself
 */
public record CarriedStandard(
        String measures,
        @Schema(types = {"string", "null"}) String vintage,
        PayField payField,
        Yuan standard,
        Rate onCost,
        Yuan carriedPay,
        List<CarriedGrade> grades) {}
