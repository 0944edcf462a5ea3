package cn.shegong.domain.measures;

import cn.shegong.domain.source.Text;

/**
 * 条: one of the numbered measures.
 *
 * @param number 1 to 20
 * @param text in Chinese, as issued
 */
public record Clause(int number, Text title, String text) {}
