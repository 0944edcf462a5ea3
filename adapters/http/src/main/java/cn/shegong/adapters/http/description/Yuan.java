package cn.shegong.adapters.http.description;

/** 金额: CNY, exact to the fen. As {@code openapi/values.yml} describes it. */
public record Yuan() {}
