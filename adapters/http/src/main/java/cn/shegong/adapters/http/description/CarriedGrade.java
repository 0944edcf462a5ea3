package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 薪级承载: a grade beside a package standard.
 *
 * @param grade 薪级
 * @param price 薪酬指导价, CNY a month
 * @param packaged 打包费, CNY a year
 * @param beside how many heads of grade 9 must stand beside each; null where none carry it
 */
public record CarriedGrade(
        int grade,
        Yuan price,
        @Schema(name = "package") Yuan packaged,
        @Schema(types = {"integer", "null"}) Integer beside) {}
