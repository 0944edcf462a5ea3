package cn.shegong.domain.source;

/** 文字: words for people in both languages, Chinese first. */
public record Text(String zh, String en) {}
