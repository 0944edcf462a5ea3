package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.check.Change;
import cn.shegong.domain.check.Datum;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.PersonChange;
import cn.shegong.domain.check.ProposalChange;
import cn.shegong.domain.check.Remedy;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.source.Source;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Findings and remedies in words: amounts in CNY, exact to the fen. */
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

    /** The measure, and its words. */
    String citation(Finding<?> finding) {
        int number = finding.citation().measure();
        return phrase(
                "source.quote",
                language == Language.ZH ? ChineseNumber.of(number) : Integer.toString(number),
                finding.citation().clause());
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

    String of(Remedy<?> remedy) {
        return remedy instanceof Remedy.Changes<?> changes
                ? changes.changes().map(this::of).mkString(phrase("source.and"))
                : phrase("reason." + word(((Remedy.None<?>) remedy).reason()));
    }

    private String of(Change<?> change) {
        return change instanceof ProposalChange proposal ? of(proposal) : of((PersonChange) change);
    }

    private String of(ProposalChange change) {
        if (change instanceof ProposalChange.MoveFunds move) {
            return phrase("remedy.move-funds", line(move.from()), line(move.to()), money(move.amount()));
        }
        if (change instanceof ProposalChange.AddFunds add) {
            return phrase("remedy.add-funds", line(add.to()), money(add.amount()));
        }
        if (change instanceof ProposalChange.AddPosts add) {
            return phrase("remedy.add-posts", count(add.posts()));
        }
        if (change instanceof ProposalChange.AddHeads add) {
            return phrase("remedy.add-heads", add.grade().number(), count(add.heads()));
        }
        if (change instanceof ProposalChange.AddCertified add) {
            return phrase("remedy.add-certified", count(add.holders()));
        }
        if (change instanceof ProposalChange.SetMonths set) {
            return phrase("remedy.set-months", set.months());
        }
        if (change instanceof ProposalChange.SetDistrictStandard set) {
            return phrase("remedy.set-district-standard", standard(set.standard()));
        }
        return phrase("remedy.apply-by", ((ProposalChange.ApplyBy) change).month());
    }

    private String of(PersonChange change) {
        if (change instanceof PersonChange.AddHours add) {
            return phrase("remedy.add-hours", hours(add.hours()), add.year());
        }
        if (change instanceof PersonChange.RaisePay raise) {
            return phrase("remedy.raise-pay", money(raise.amount()));
        }
        return change instanceof PersonChange.Certify certify
                ? phrase("remedy.certify", certify.by())
                : phrase("remedy.induct", ((PersonChange.Induct) change).by());
    }

    private String of(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            return of(amount.figure());
        }
        if (datum instanceof Datum.Month month) {
            return month.month().toString();
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
        return datum instanceof Datum.Standing ? "state" : "month";
    }

    static boolean isMoney(Unit unit) {
        return unit == Unit.CNY || unit == Unit.CNY_A_MONTH || unit == Unit.CNY_A_PERSON_A_YEAR;
    }

    /** Rounded up, so that who reaches what is printed reaches what is asked. */
    private static String hours(Fraction hours) {
        BigDecimal decimal = new BigDecimal(hours.times(Fraction.of(100)).rounded(RoundingMode.UP), 2);
        return hours.isWhole() ? hours.toString() : decimal.toPlainString();
    }

    private String line(FundLine line) {
        return phrase("line." + line.key());
    }

    private static String standard(PackageStandard standard) {
        return count(standard.yuanAPersonAYear());
    }

    private static String money(Yuan amount) {
        return money(amount.toDecimal());
    }

    static String money(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    /** To the fen, rounded down. */
    static BigDecimal fenDown(Fraction yuan) {
        return new BigDecimal(yuan.times(Fraction.of(100)).rounded(RoundingMode.DOWN), 2);
    }

    private static String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
