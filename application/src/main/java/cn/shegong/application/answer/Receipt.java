package cn.shegong.application.answer;

/**
 * 回执: by which an answer can be computed again and compared.
 *
 * @param version of the program
 * @param measures SHA-256 of the measures' canonical JSON
 * @param inputs SHA-256 of the parsed inputs' canonical JSON
 * @param answer SHA-256 of the answer's canonical JSON, without the words for people
 * @param seed of the draws, where there are any
 */
public record Receipt(String version, String measures, String inputs, String answer, Seed seed) {

    /** Nothing was drawn. */
    public Receipt(String version, String measures, String inputs, String answer) {
        this(version, measures, inputs, answer, new NoSeed());
    }

    public Receipt withSeed(long other) {
        return new Receipt(version, measures, inputs, answer, new SeedOf(other));
    }

    /** Of draws. */
    public sealed interface Seed {}

    /** Nothing was drawn. */
    public record NoSeed() implements Seed {}

    /** The number by which the same draws come again. */
    public record SeedOf(long seed) implements Seed {}
}
