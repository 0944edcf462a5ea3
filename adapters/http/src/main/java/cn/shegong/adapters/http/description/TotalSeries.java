package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 合计: of all groups, in the order of the years.
 *
 * @param budget 预算, CNY a year
 * @param pay 薪酬, CNY a year
 * @param labour 人力成本, CNY a year
 * @param labourOwed 应补人力成本, CNY a year
 * @param supervision 督导, CNY a year
 * @param floorTopUp 补足打包标准, CNY a year
 * @param postMonths post-months a year
 * @param projects projects a year
 * @param quantiles of the draws
 */
public record TotalSeries(
        List<String> budget,
        List<String> pay,
        List<String> labour,
        List<String> labourOwed,
        List<String> supervision,
        List<String> floorTopUp,
        List<Integer> postMonths,
        List<Integer> projects,
        Map<String, Object> quantiles) {}
