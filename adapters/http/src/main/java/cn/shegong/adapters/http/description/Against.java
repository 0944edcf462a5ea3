package cn.shegong.adapters.http.description;

/** 比较对象: a scenario, a plan, or a list of them. As {@code openapi/values.yml} describes it. */
public record Against() {}
