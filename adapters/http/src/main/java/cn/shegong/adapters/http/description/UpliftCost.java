package cn.shegong.adapters.http.description;

/** 幅度和费用: an uplift and what it costs, or none. As {@code openapi/values.yml} describes it. */
public record UpliftCost() {}
