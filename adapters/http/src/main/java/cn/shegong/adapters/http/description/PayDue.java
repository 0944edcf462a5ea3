package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 应付人员: what people are owed, CNY a year.
 *
 * @param labour 人力成本, by guidance prices
 * @param packaged 打包费
 * @param floor 标准额
 * @param carried whether the standard carries the labour
 * @param labourDue 人力成本下限
 * @param labourOwed 应付人员差额
 * @param labourOwedAHeadAMonth 应付人员差额，每人每月
 */
public record PayDue(
        Yuan labour,
        @Schema(name = "package") Yuan packaged,
        Yuan floor,
        boolean carried,
        Yuan labourDue,
        Yuan labourOwed,
        Yuan labourOwedAHeadAMonth) {}
