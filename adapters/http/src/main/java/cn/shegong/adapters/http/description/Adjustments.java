package cn.shegong.adapters.http.description;

/** 调整: one by one, or repeated. As {@code openapi/values.yml} describes it. */
public record Adjustments() {}
