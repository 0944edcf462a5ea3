package cn.shegong.adapters.http.description;

/** 核算口径: how labour is costed. As {@code openapi/values.yml} describes it. */
public record Costing() {}
