package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Wording;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.project.RowAttribute;
import cn.shegong.domain.source.Source;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words for people, from one list a language. */
public final class Words implements Wording {

    private static final int RECEIPT_DIGITS = 8;
    /** Before the key of a column, where what is expected names one. */
    private static final String COLUMN = "column:";
    /** Of these there may be any number. */
    private static final String COLUMNS_MISSING = "columns-missing";

    /** What an annex's cell is called where it is one of the notes below. */
    private static final Pattern NOTE = Pattern.compile("note ([0-9]+)");

    /** Documents of keys and values. */
    private static final Pattern KEYED = Pattern.compile("(?i)\\.(ya?ml|json)$");

    private static final Pattern GRADE = Pattern.compile("g(10|[1-9])");

    private final Properties chinese = load("words_zh.properties");
    private final Properties english = load("words_en.properties");

    @Override
    public String of(Fault fault, Language language) {
        var place = fault.place();
        String where = place.cell()
                .map(cell -> phrase("place.cell", language, place.document(), cell))
                .getOrElse(() ->
                        place.line() == 0 ? place.file() : phrase("place.line", language, place.file(), place.line()));
        String at = place.at() instanceof Path.Root ? "" : phrase("place.at", language, at(place, language));
        String nothing = place.line() == 0 && at.isEmpty() ? "fault.no-content" : "fault.nothing";
        String value =
                fault.value().isEmpty() ? phrase(nothing, language) : phrase("fault.value", language, fault.value());
        return phrase("fault", language, where + at, value, of(fault.expected(), language));
    }

    /** A column by its name in the reader's language; keys of YAML and JSON as they were typed. */
    private String at(Place place, Language language) {
        String key = place.at().toString();
        if (KEYED.matcher(place.document()).find()) {
            return key;
        }
        var grade = GRADE.matcher(key);
        return grade.matches() && language == Language.ZH
                ? phrase("place.grade", language, grade.group(1))
                : find("place.column." + key, language).getOrElse(key);
    }

    @Override
    public String of(Expected expected, Language language) {
        Seq<String> arguments = expected.arguments().map(argument -> argument(argument, language));
        String comma = phrase("list.comma", language);
        return phrase("expected." + expected.code(), language, (Object[])
                (expected.code().equals(COLUMNS_MISSING) ? Vector.of(arguments.mkString(comma)) : arguments)
                        .toJavaArray(String[]::new));
    }

    /** A column goes by its name in the reader's language, anything else by itself. */
    private String argument(String argument, Language language) {
        if (!argument.startsWith(COLUMN)) {
            return argument;
        }
        String[] parts = argument.split(":", 3);
        String name = phraseOr("column." + parts[1], parts[1], language);
        return parts.length > 2 ? phrase("column-and-nearest", language, name, parts[2]) : name;
    }

    @Override
    public String of(Refusal refusal, Language language) {
        if (refusal instanceof Refusal.Unknown unknown) {
            return unknown.all().map(absent -> of(absent, language)).mkString(phrase("source.and", language));
        }
        if (refusal instanceof Refusal.NoRoom none) {
            return phrase("refusal.no-room", language, none.adjustment());
        }
        if (refusal instanceof Refusal.NothingUncertain) {
            return phrase("refusal.nothing-uncertain", language);
        }
        return refusal instanceof Refusal.Withheld withheld
                ? phrase("refusal.withheld", language, list(withheld.rows(), language))
                : phrase("refusal.beyond", language);
    }

    private String of(Refusal.Absent absent, Language language) {
        String key = "refusal." + absent.kind().name().toLowerCase(Locale.ROOT);
        return phrase(key, language, absent.asked(), list(absent.known(), language));
    }

    @Override
    public String of(Notice notice, Language language) {
        if (notice.code().isOfReading()) {
            return phrase(
                    "notice." + notice.code().key(),
                    language,
                    notice.ids().head(),
                    list(notice.ids().tail(), language));
        }
        String about = notice.spells().isEmpty() ? list(notice.ids(), language) : spells(notice.spells(), language);
        String amount = notice.amount()
                .map(yuan -> FindingWords.money(yuan.toDecimal()))
                .getOrElse("");
        return phrase("notice." + key(notice), language, about, amount);
    }

    /** Some have words for each thing that they are about, or others where they come to an amount. */
    private static String key(Notice notice) {
        String key = notice.code().key();
        return switch (notice.code()) {
            case COSTING -> key + "." + notice.ids().head();
            case STANDARD_LOW -> notice.amount().isDefined() ? key + ".added" : key;
            default -> key;
        };
    }

    /** Text by text: its days, and how it stands in which months. */
    private String spells(Seq<Spell> spells, Language language) {
        return spells.groupBy(Spell::text)
                .toVector()
                .map(text -> phrase(
                        "spells",
                        language,
                        text._1,
                        text._2.head().validity().from(),
                        text._2.head().validity().to(),
                        text._2.map(spell -> spell(spell, language)).mkString(phrase("list.comma", language))))
                .mkString(phrase("source.and", language));
    }

    private String spell(Spell spell, Language language) {
        String key = spell.from().equals(spell.to()) ? "spell.month." : "spell.months.";
        return phrase(key + spell.standing().key(), language, spell.from(), spell.to());
    }

    @Override
    public String of(Receipt receipt, Language language) {
        return phrase(
                "table.receipt",
                language,
                receipt.version(),
                receipt.measures().substring(0, RECEIPT_DIGITS),
                receipt.inputs().substring(0, RECEIPT_DIGITS),
                receipt.answer().substring(0, RECEIPT_DIGITS));
    }

    @Override
    public String of(Source.Place place, Language language) {
        if (place instanceof Source.Measure measure) {
            return measure.quote().isEmpty()
                    ? phrase("source.measure", language, number(measure.number(), language))
                    : phrase("source.quote", language, number(measure.number(), language), measure.quote());
        }
        Source.Annex annex = (Source.Annex) place;
        var note = NOTE.matcher(annex.cell());
        if (note.matches()) {
            return phrase("source.note", language, annex.number(), note.group(1));
        }
        return annex.cell().isEmpty()
                ? phrase("source.annex", language, annex.number())
                : phrase("source.cell", language, annex.number(), annex.cell());
    }

    /** A measure's number as the text writes it: （十三）. */
    private static String number(int number, Language language) {
        return language == Language.ZH ? ChineseNumber.of(number) : Integer.toString(number);
    }

    @Override
    public String count(int faults, int most, Language language) {
        String key = faults == 1 ? "faults.one" : faults <= most ? "faults.all" : "faults.first";
        return phrase(key, language, faults, most);
    }

    @Override
    public String phrase(String key, Language language, Object... arguments) {
        String phrase = find(key, language).getOrElseThrow(() -> new IllegalArgumentException("no words for " + key));
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return phrase;
    }

    @Override
    public String group(String by, Language language) {
        return Grouping.named(by)
                .parts()
                .map(part -> part instanceof Grouping.By
                                || RowAttribute.of(part.key()).isDefined()
                        ? phrase("group." + part.key(), language)
                        : part.key())
                .mkString(" / ");
    }

    /** A phrase where there is one. */
    Option<String> find(String key, Language language) {
        return Option.of((language == Language.ZH ? chinese : english).getProperty(key));
    }

    /** A phrase by its key, or another where there is none. */
    String phraseOr(String key, String other, Language language) {
        return (language == Language.ZH ? chinese : english).getProperty(key, other);
    }

    /** The first few, and how many there are. */
    private String list(Seq<String> names, Language language) {
        int most = 10;
        String some = names.take(most).mkString(phrase("list.comma", language));
        return names.size() <= most ? some : phrase("list.more", language, some, names.size());
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
