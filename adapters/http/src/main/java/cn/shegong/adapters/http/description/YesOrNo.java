package cn.shegong.adapters.http.description;

/** 是否: yes or no. As {@code openapi/values.yml} describes it. */
public record YesOrNo() {}
