package cn.shegong.adapters.http.description;

/** 定价方式: how prices follow an adjustment. As {@code openapi/values.yml} describes it. */
public record Pricing() {}
