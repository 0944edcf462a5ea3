package cn.shegong.adapters.http.description;

/** 配备类别: the staffing category. As {@code openapi/values.yml} describes it. */
public record Category() {}
