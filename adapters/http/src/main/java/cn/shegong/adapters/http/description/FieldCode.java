package cn.shegong.adapters.http.description;

/** 服务领域: a service field. As {@code openapi/values.yml} describes it. */
public record FieldCode() {}
