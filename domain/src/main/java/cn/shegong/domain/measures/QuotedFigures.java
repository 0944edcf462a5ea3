package cn.shegong.domain.measures;

import cn.shegong.domain.measures.Item.Kind;
import cn.shegong.domain.source.Source;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 引文与数字: whether the words quoted for a figure show it: as it is, in 万, in years of months, or as half a year.
 *
 * @param text whose figures are held against their quotes
 */
public record QuotedFigures(Measures text) {

    private static final Set<Kind> NUMBERS = HashSet.of(
            Kind.FROM,
            Kind.LABOUR_SHARE,
            Kind.PROFESSIONAL_SHARE,
            Kind.STANDARD,
            Kind.SUPERVISION,
            Kind.CYCLE,
            Kind.ADJUSTMENT,
            Kind.CERTIFICATION_OF_ALL,
            Kind.EDUCATION,
            Kind.RENEWAL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final BigDecimal HALF_A_YEAR = BigDecimal.valueOf(6);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /**
     * {@return the figures whose quote does not show them, in the order of the file; those without a quote are left
     * out}
     */
    public Seq<Doubt> doubts() {
        return new Inventory(text)
                .items()
                .filter(item -> NUMBERS.contains(item.kind()))
                .flatMap(item -> quote(item)
                        .filter(quote -> !shows(quote, item.value().zh()))
                        .map(quote -> new Doubt(item, quote)));
    }

    private static Option<String> quote(Item item) {
        return item.where() instanceof Item.At at
                        && at.source().place() instanceof Source.Measure measure
                        && !measure.quote().isEmpty()
                ? Option.some(measure.quote())
                : Option.none();
    }

    /** Every number of the value stands in the quote. */
    private static boolean shows(String quote, String value) {
        Seq<BigDecimal> shown = numbers(quote);
        return numbers(value)
                .forAll(number -> shown.exists(each -> isSame(each, number))
                        || (quote.contains("半年") && number.compareTo(HALF_A_YEAR) == 0));
    }

    private static boolean isSame(BigDecimal shown, BigDecimal number) {
        return shown.compareTo(number) == 0
                || shown.multiply(TEN_THOUSAND).compareTo(number) == 0
                || shown.multiply(YEAR).compareTo(number) == 0;
    }

    private static Seq<BigDecimal> numbers(String words) {
        return Vector.ofAll(NUMBER.matcher(words).results().map(MatchResult::group))
                .map(BigDecimal::new);
    }
}
