package cn.shegong.application.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * 回执: by which an answer can be computed again and compared.
 *
 * @param version of the program
 * @param schema of the canonical JSON that is hashed and of the answer; 0 in receipts made before it was written
 * @param measures SHA-256 of the measures' canonical JSON
 * @param inputs SHA-256 of the parsed inputs' canonical JSON
 * @param answer SHA-256 of the answer's canonical JSON, without the words for people
 * @param seed of the draws, where there are any
 */
public record Receipt(String version, int schema, String measures, String inputs, String answer, Seed seed) {

    /** The schema of what the program writes now. */
    public static final int SCHEMA = 1;

    /**
     * Of this program's schema, where nothing was drawn.
     *
     * @param version of the program
     * @param measures SHA-256 of the measures' canonical JSON
     * @param inputs SHA-256 of the parsed inputs' canonical JSON
     * @param answer SHA-256 of the answer's canonical JSON, without the words for people
     */
    public Receipt(String version, String measures, String inputs, String answer) {
        this(version, SCHEMA, measures, inputs, answer, new NoSeed());
    }

    /**
     * {@return the same of an answer that was drawn}
     *
     * @param other the seed of the draws
     */
    public Receipt withSeed(long other) {
        return new Receipt(version, schema, measures, inputs, answer, new SeedOf(other));
    }

    /**
     * {@return the same of another schema, whose digests cannot be compared with this program's}
     *
     * @param other the schema
     */
    public Receipt withSchema(int other) {
        return new Receipt(version, other, measures, inputs, answer, seed);
    }

    /**
     * {@return in what another receipt is not the same, in the order of the parts; empty where in nothing}
     *
     * @param other the receipt of another answer
     */
    public Seq<Part> partsOther(Receipt other) {
        return Vector.of(Part.values()).reject(part -> part.of(this).equals(part.of(other)));
    }

    /** What a receipt holds. */
    public enum Part {
        /** 版本: of the program. */
        VERSION,
        /** 格式: the schema of what is hashed; where it is another, the digests below it are others too. */
        SCHEMA,
        /** 措施: the digest of the measures. */
        MEASURES,
        /** 输入: the digest of the parsed inputs. */
        INPUTS,
        /** 答复: the digest of the answer. */
        ANSWER,
        /** 种子: of the draws. */
        SEED;

        /**
         * {@return the part as text; empty for the seed where nothing was drawn}
         *
         * @param receipt whose part it is
         */
        public String of(Receipt receipt) {
            return switch (this) {
                case VERSION -> receipt.version;
                case SCHEMA -> Integer.toString(receipt.schema);
                case MEASURES -> receipt.measures;
                case INPUTS -> receipt.inputs;
                case ANSWER -> receipt.answer;
                case SEED -> receipt.seed instanceof SeedOf of ? Long.toString(of.seed()) : "";
            };
        }

        /** {@return as it is written in answers, such as {@code measures}} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of draws. */
    public sealed interface Seed {}

    /** Nothing was drawn. */
    public record NoSeed() implements Seed {}

    /**
     * The number by which the same draws come again.
     *
     * @param seed any
     */
    public record SeedOf(long seed) implements Seed {}
}
