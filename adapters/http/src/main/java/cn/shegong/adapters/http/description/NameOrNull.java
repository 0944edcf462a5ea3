package cn.shegong.adapters.http.description;

/** 名称: a name, or none. As {@code openapi/values.yml} describes it. */
public record NameOrNull() {}
