package cn.shegong.adapters.http.description;

/** 上调幅度: one rate, or rates by band or grade. As {@code openapi/values.yml} describes it. */
public record Uplift() {}
