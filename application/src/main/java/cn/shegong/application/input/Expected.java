package cn.shegong.application.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 应为: what was expected where a fault was found; the words for people are the adapters'.
 *
 * @param code such as {@code month}
 * @param arguments what the words name
 */
public record Expected(String code, Seq<String> arguments) {

    public static Expected of(String code, Object... arguments) {
        return new Expected(code, Vector.of(arguments).map(String::valueOf));
    }
}
