package cn.shegong.adapters.http.description;

/** 打包标准: how the package standards go on. As {@code openapi/values.yml} describes it. */
public record StandardsRule() {}
