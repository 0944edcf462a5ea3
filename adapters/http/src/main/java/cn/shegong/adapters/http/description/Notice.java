package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 提示: what must be known of an answer; its code and ids are fixed, its text is in the asked language.
 *
 * @param code of the notice
 * @param measure the measure it comes from
 * @param ids whom it is about
 * @param spells months outside validity
 * @param text in words
 */
public record Notice(String code, Integer measure, List<String> ids, List<Map<String, Object>> spells, String text) {}
