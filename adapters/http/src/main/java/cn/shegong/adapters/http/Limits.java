package cn.shegong.adapters.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * 限额: how much one call may ask for.
 *
 * @param body in bytes, as sent and as unpacked
 * @param rows of projects, needs or norms
 * @param years of a horizon
 * @param draws of an uncertain scenario
 * @param levels of lists and keys within each other
 */
@ConfigurationProperties("shegong.limits")
record Limits(
        @Bindable(defaultValue = "33554432") long body,
        @Bindable(defaultValue = "100000") int rows,
        @Bindable(defaultValue = "60") int years,
        @Bindable(defaultValue = "100000") int draws,
        @Bindable(defaultValue = "50") int levels) {}
