package cn.shegong.adapters.http.description;

/** 年度: a fiscal year, or all. As {@code openapi/values.yml} describes it. */
public record YearOrAll() {}
