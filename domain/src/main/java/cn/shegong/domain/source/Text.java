package cn.shegong.domain.source;

/**
 * 文字: words for people in both languages, Chinese first.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Text(String zh, String en) {}
