package cn.shegong.adapters.http.description;

/** 月份: a month. As {@code openapi/values.yml} describes it. */
public record Month() {}
