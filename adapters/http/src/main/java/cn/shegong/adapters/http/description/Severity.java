package cn.shegong.adapters.http.description;

/** 严重程度: how grave a finding is. As {@code openapi/values.yml} describes it. */
public record Severity() {}
