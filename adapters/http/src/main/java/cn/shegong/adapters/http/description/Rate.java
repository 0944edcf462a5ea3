package cn.shegong.adapters.http.description;

/** 比率: a rate with its percent sign. As {@code openapi/values.yml} describes it. */
public record Rate() {}
