package cn.shegong.adapters.http.description;

/** 数据: a number, a text, or nothing. As {@code openapi/values.yml} describes it. */
public record Datum() {}
