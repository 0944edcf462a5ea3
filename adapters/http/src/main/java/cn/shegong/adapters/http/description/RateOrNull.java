package cn.shegong.adapters.http.description;

/** 比率: a rate with its percent sign, or none. As {@code openapi/values.yml} describes it. */
public record RateOrNull() {}
