package cn.shegong.adapters.http.description;

/** 指标: a series. As {@code openapi/values.yml} describes it. */
public record SeriesName() {}
