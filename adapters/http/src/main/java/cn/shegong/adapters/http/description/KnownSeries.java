package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 已知: what the rows come to of which pay is known, where others give only their number of heads.
 *
 * @param pay 薪酬, a year each
 * @param labour 人力成本, a year each
 * @param labourOwed 应付人员差额, a year each
 * @param floorTopUp 补足标准, a year each
 * @param otherFunds 其他经费, a year each
 * @param rows how many they are
 */
public record KnownSeries(
        List<Yuan> pay,
        List<Yuan> labour,
        List<Yuan> labourOwed,
        List<Yuan> floorTopUp,
        List<Yuan> otherFunds,
        KnownRows rows) {}
