package cn.shegong.adapters.http.description;

/** 值: what an answer holds at a place. As {@code openapi/values.yml} describes it. */
public record HeldValue() {}
