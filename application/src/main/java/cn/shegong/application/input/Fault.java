package cn.shegong.application.input;

/**
 * 错误: one fault of an input: where, what stands there, and what is expected.
 *
 * @param place where it stands, or would stand
 * @param value as it stands; empty where nothing does
 * @param expected what should stand there
 */
public record Fault(Place place, String value, Expected expected) {}
