package cn.shegong.adapters.http.description;

/** 薪酬领域: the pay field. As {@code openapi/values.yml} describes it. */
public record PayField() {}
