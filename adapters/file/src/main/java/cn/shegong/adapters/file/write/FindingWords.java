package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.check.Citation;
import cn.shegong.domain.check.Datum;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Source;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Findings in words: amounts in CNY, exact to the fen. */
record FindingWords(Words words, Language language) {

    /** What was found, and what is asked. */
    String of(Finding<?> finding) {
        return phrase("finding." + finding.rule(), of(finding.found()), of(finding.asked()));
    }

    String severity(Finding<?> finding) {
        return phrase("severity." + finding.severity().key());
    }

    String rule(Finding<?> finding) {
        return phrase("rule." + finding.rule());
    }

    /** The measure, or a note under the annex that it refers to, and its words. */
    String citation(Finding<?> finding) {
        Citation citation = finding.citation();
        int number = citation.measure();
        return phrase(
                citation.note() == 0 ? "source.quote" : "source.quote-note",
                language == Language.ZH ? ChineseNumber.of(number) : Integer.toString(number),
                citation.clause(),
                citation.note());
    }

    /** Why the words are read so, where they do not say it plainly. */
    Option<String> interpretation(Finding<?> finding) {
        return finding.citation().reading() instanceof Source.Interpretation interpretation
                ? Option.some(
                        language == Language.ZH
                                ? interpretation.reason().zh()
                                : interpretation.reason().en())
                : Option.none();
    }

    private String of(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            return of(amount.figure());
        }
        if (datum instanceof Datum.Month month) {
            return month.month().toString();
        }
        if (datum instanceof Datum.HeadsByGrade by) {
            return by.heads()
                    .map(grade -> phrase("finding.heads-of-grade", grade._1.number(), count(grade._2)))
                    .mkString(phrase("list.comma"));
        }
        return datum instanceof Datum.Period period
                ? phrase("finding.period", period.from(), period.to())
                : phrase("state." + word(((Datum.Standing) datum).state()));
    }

    private static String of(Figure figure) {
        return switch (figure.unit()) {
            case CNY, CNY_A_MONTH -> money(figure.yuan());
            case CNY_A_PERSON_A_YEAR -> count(figure.whole());
            case HOURS -> hours(figure.value());
            default -> count(figure.whole());
        };
    }

    /** As JSON and CSV have it: money with two places, hours with two where they are not whole. */
    static String plain(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            Figure figure = amount.figure();
            return isMoney(figure.unit())
                    ? figure.yuan().toDecimal().toPlainString()
                    : figure.unit() == Unit.HOURS ? hours(figure.value()) : Long.toString(figure.whole());
        }
        if (datum instanceof Datum.Month month) {
            return month.month().toString();
        }
        if (datum instanceof Datum.HeadsByGrade by) {
            return by.heads().map(grade -> grade._1.key() + " " + grade._2).mkString("; ");
        }
        return datum instanceof Datum.Period period
                ? period.from() + "/" + period.to()
                : word(((Datum.Standing) datum).state());
    }

    /** As the measures' file names it. */
    static String unit(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            String unit = word(amount.figure().unit()).replace('-', ' ');
            return isMoney(amount.figure().unit()) ? "CNY" + unit.substring("CNY".length()) : unit;
        }
        if (datum instanceof Datum.HeadsByGrade) {
            return "heads by grade";
        }
        return datum instanceof Datum.Standing ? "state" : "month";
    }

    static boolean isMoney(Unit unit) {
        return unit == Unit.CNY || unit == Unit.CNY_A_MONTH || unit == Unit.CNY_A_PERSON_A_YEAR;
    }

    /** Rounded up, so that who reaches what is printed reaches what is asked. */
    static String hours(Fraction hours) {
        BigDecimal decimal = new BigDecimal(hours.times(Fraction.of(100)).rounded(RoundingMode.UP), 2);
        return hours.isWhole() ? hours.toString() : decimal.toPlainString();
    }

    static String money(Yuan amount) {
        return money(amount.toDecimal());
    }

    static String money(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    /** To the fen, rounded down. */
    static BigDecimal fenDown(Fraction yuan) {
        return new BigDecimal(yuan.times(Fraction.of(100)).rounded(RoundingMode.DOWN), 2);
    }

    static String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
