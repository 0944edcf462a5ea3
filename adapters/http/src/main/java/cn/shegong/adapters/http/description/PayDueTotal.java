package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 应付人员合计: what the people of all proposals are owed, CNY a year.
 *
 * @param heads 人数
 * @param labour 人力成本, by guidance prices
 * @param packaged 打包费
 * @param floor 标准额
 * @param labourDue 人力成本下限
 * @param labourOwed 应付人员差额
 */
public record PayDueTotal(
        long heads,
        Yuan labour,
        @Schema(name = "package") Yuan packaged,
        Yuan floor,
        Yuan labourDue,
        Yuan labourOwed) {}
