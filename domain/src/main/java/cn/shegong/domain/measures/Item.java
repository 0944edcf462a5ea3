package cn.shegong.domain.measures;

import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * 事项: one figure, date, name, assignment or clause of a text, by what it is.
 *
 * @param of which of its kind: a pay field and a grade, a norm, a measure
 * @param value in print; a rule of one form has none
 */
public record Item(Kind kind, Seq<String> of, Text value, Where where) {

    /** Where it stands. */
    public sealed interface Where {}

    /** At a clause or an annex cell. */
    public record At(Source source) implements Where {}

    /** It is of the text as a whole. */
    public record Whole() implements Where {}

    /** Where it stands and how that is read; nothing where it is of the text as a whole. */
    public Option<Source> source() {
        return where instanceof At at ? Option.some(at.source()) : Option.none();
    }

    /** Whether both are the same thing in two texts, whatever their values. */
    public boolean isOfSame(Item other) {
        return kind == other.kind && of.equals(other.of);
    }

    /** What it is. */
    public enum Kind {
        NUMBER,
        TITLE,
        PLACE,
        ISSUER,
        CHECKED,
        FROM,
        TO,
        REPLACES,
        PRICE,
        LEVEL,
        OVERALL_MIX,
        ON_COST,
        COSTING,
        LABOUR_SHARE,
        PROFESSIONAL_SHARE,
        STANDARD,
        PERSON,
        DERIVED,
        SUPERVISION,
        SUPERVISED,
        CYCLE,
        ADJUSTMENT,
        BINDING,
        CATEGORY,
        FIELD_NAMES,
        FIELD,
        PAY_FIELD,
        NORM_FIELD,
        CLIENT,
        RATIO,
        LEAST,
        NORM_CATEGORY,
        POSTS,
        STAFFING,
        CERTIFICATION,
        CERTIFICATION_OF_ALL,
        GUIDANCE_PAY,
        EDUCATION,
        INDUCTION,
        REVIEW,
        RENEWAL,
        DISTRICT_STANDARD,
        EVALUATION,
        ROUNDING,
        CLAUSE_TITLE,
        CLAUSE,
        BEYOND,
        NOTE;

        /** As it is written in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Words of the text itself. */
        public boolean isText() {
            return this == CLAUSE_TITLE || this == CLAUSE || this == NOTE;
        }
    }
}
