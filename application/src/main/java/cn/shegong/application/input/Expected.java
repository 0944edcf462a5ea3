package cn.shegong.application.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 应为: what was expected where a fault was found; the words for people are the adapters'.
 *
 * @param code such as {@code month}
 * @param arguments what the words name, in the order of their placeholders; may be empty
 */
public record Expected(String code, Seq<String> arguments) {

    /**
     * {@return what was expected, its arguments as text}
     *
     * @param code such as {@code whole}
     * @param arguments what the words name, in the order of their placeholders; each as its {@code toString}
     */
    public static Expected of(String code, Object... arguments) {
        return new Expected(code, Vector.of(arguments).map(String::valueOf));
    }
}
