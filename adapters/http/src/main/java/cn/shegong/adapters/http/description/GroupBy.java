package cn.shegong.adapters.http.description;

/** 分组: by what, or by which two. As {@code openapi/values.yml} describes it. */
public record GroupBy() {}
