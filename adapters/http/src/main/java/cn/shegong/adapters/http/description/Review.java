package cn.shegong.adapters.http.description;

/** 评审结果: what came of a review. As {@code openapi/values.yml} describes it. */
public record Review() {}
