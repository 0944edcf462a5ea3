package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 应付人员: what people are owed, CNY a year.
 *
 * @param labour by guidance prices
 * @param packaged 打包费
 * @param floor 标准额
 * @param carried whether the standard carries the labour
 * @param labourDue 应付人力成本
 * @param labourOwed 应补人力成本
 * @param labourOwedAHeadAMonth 每人每月应补
 */
public record PayDue(
        Yuan labour,
        @Schema(name = "package") Yuan packaged,
        Yuan floor,
        boolean carried,
        Yuan labourDue,
        Yuan labourOwed,
        Yuan labourOwedAHeadAMonth) {}
