package cn.shegong.adapters.http.description;

/** 区间取值: which end of a range counts. As {@code openapi/values.yml} describes it. */
public record RangeEnd() {}
