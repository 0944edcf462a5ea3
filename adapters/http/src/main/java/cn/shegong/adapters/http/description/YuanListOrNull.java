package cn.shegong.adapters.http.description;

/** 金额, or none of them. As {@code openapi/values.yml} describes it. */
public record YuanListOrNull() {}
