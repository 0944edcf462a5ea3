package cn.shegong.application.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

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

    /** Whether both are of the same measures, inputs, answer and draws, by whichever version of the program. */
    public boolean isOfSameWork(Receipt other) {
        return partsOther(other).forAll(part -> part == Part.VERSION);
    }

    /** In what another receipt is not the same. */
    public Seq<Part> partsOther(Receipt other) {
        return Vector.of(Part.values()).reject(part -> part.of(this).equals(part.of(other)));
    }

    /** What a receipt holds. */
    public enum Part {
        VERSION,
        MEASURES,
        INPUTS,
        ANSWER,
        SEED;

        public String of(Receipt receipt) {
            return switch (this) {
                case VERSION -> receipt.version;
                case MEASURES -> receipt.measures;
                case INPUTS -> receipt.inputs;
                case ANSWER -> receipt.answer;
                case SEED -> receipt.seed instanceof SeedOf of ? Long.toString(of.seed()) : "";
            };
        }

        /** As it is written in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of draws. */
    public sealed interface Seed {}

    /** Nothing was drawn. */
    public record NoSeed() implements Seed {}

    /** The number by which the same draws come again. */
    public record SeedOf(long seed) implements Seed {}
}
