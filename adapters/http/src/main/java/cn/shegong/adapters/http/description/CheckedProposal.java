package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 已检查的申报: one of several that were held against the measures.
 *
 * @param id its id
 * @param district its district
 * @param start its first month
 * @param findings what the rules found
 * @param heldAgainst the figures that it was held against
 * @param pay what people are owed
 * @param columns further columns of a table
 */
public record CheckedProposal(
        String id,
        String district,
        Month start,
        List<Finding> findings,
        HeldAgainst heldAgainst,
        PayDue pay,
        Map<String, String> columns) {}
