package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 速算答复.
 *
 * @param scenario its name
 * @param adjustment the month of the adjustment
 * @param years fiscal years
 * @param districts a district's share
 * @param total of all districts
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ReckoningAnswer(
        String scenario,
        String adjustment,
        List<Integer> years,
        List<District> districts,
        Total total,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {

    /**
     * 区: one per cent more in a district, in the order of the years.
     *
     * @param district its name
     * @param cost CNY
     * @param posts posts of that cost
     * @param bands CNY by band: senior, intermediate, assistant, auxiliary
     */
    public record District(String district, List<String> cost, List<String> posts, Map<String, List<String>> bands) {}

    /**
     * 合计: one per cent more in all districts, in the order of the years.
     *
     * @param cost CNY
     * @param posts posts of that cost
     * @param bands CNY by band: senior, intermediate, assistant, auxiliary
     */
    public record Total(List<String> cost, List<String> posts, Map<String, List<String>> bands) {}
}
