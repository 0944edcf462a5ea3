package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.input.Place;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as trees for people: value, formula, source, and what each input is. */
record Explanations(Words words, Language language, Map<ProjectId, Place> places) {

    private static final int MOST_PLACES = 6;
    /** Between the thousands before the point. */
    private static final Pattern POINT = Pattern.compile("(?<=^-?\\d{1,18})(?=(\\d{3})+(\\D|$))");

    /**
     * @param depth how many levels of inputs; where they end, there are no {@code inputs}
     */
    Json.Obj json(Figure figure, int depth) {
        Json.Obj object = Json.object(
                Tuple.of("term", Json.text(code(figure.label().term()))),
                Tuple.of("detail", Json.text(figure.label().detail())),
                Tuple.of("name", new Json.Words(name(figure))),
                Tuple.of("value", Json.text(value(figure))),
                Tuple.of("unit", Json.text(code(figure.unit()))));
        if (figure instanceof Figure.Computed computed) {
            object = object.with("formula", new Json.Words(formula(computed)));
        }
        Json.Obj node = object.with("source", new Json.Words(source(figure)));
        return depth == 0 && !figure.inputs().isEmpty()
                ? node
                : node.with("inputs", Json.list(figure.inputs().map(input -> json(input, depth - 1))));
    }

    /** Name, value, unit, formula and source. */
    Seq<String> cells(Figure figure) {
        String formula = figure instanceof Figure.Computed computed ? formula(computed) : "";
        return Vector.of(name(figure), value(figure), code(figure.unit()), formula, source(figure));
    }

    String name(Figure figure) {
        String term = words.phrase("term." + word(figure.label().term()), language);
        String detail = figure.label().detail();
        return detail.isEmpty() ? term : term + " " + words.phraseOr("detail." + detail, detail, language);
    }

    String formula(Figure.Computed figure) {
        String formula = figure.formula().print(figure.inputs().map(this::name));
        return figure.precision() instanceof Precision.Rounded rounded
                ? rounded(formula, rounded.rounding().value())
                : formula;
    }

    private String rounded(String formula, Rounding rounding) {
        return words.phrase(
                "rounded",
                language,
                formula,
                decimal(rounding.step()),
                words.phrase("rounding." + word(rounding.mode()), language));
    }

    /** What the figure rests on, and what its rounding does; the same place is named once, with all that is said of it. */
    private String source(Figure figure) {
        Vector<String> sources = basis(figure.basis()).toVector();
        if (figure instanceof Figure.Computed computed && computed.precision() instanceof Precision.Rounded rounded) {
            String rounding = source(rounded.rounding().source());
            sources = sources.reject(rounding::startsWith).append(rounding);
        }
        return sources.mkString(words.phrase("source.and", language));
    }

    Option<String> basis(Basis basis) {
        if (basis instanceof Basis.Stated stated) {
            return Option.some(source(stated.source()));
        }
        if (basis instanceof Basis.Cell cell) {
            String at = places.get(new ProjectId(cell.project()))
                    .map(place -> row(place, cell.column()))
                    .getOrElse(() -> words.phrase("source.column", language, cell.project(), cell.column()));
            return Option.some(words.phrase("source.input", language, at));
        }
        return basis instanceof Basis.Setting setting
                ? Option.some(words.phrase("source.setting", language, setting.key()))
                : Option.none();
    }

    private String row(Place row, String column) {
        return row.below(column)
                .cell()
                .map(cell -> words.phrase("source.sheet-cell", language, row.document(), cell, column))
                .getOrElse(() -> words.phrase("source.row", language, row.file() + row.at(), row.line(), column));
    }

    String source(Source source) {
        String place = place(source.place());
        if (source.reading() instanceof Source.Interpretation interpretation) {
            return words.phrase("source.interpretation", language, place, in(interpretation.reason()));
        }
        return source.reading() instanceof Source.PutRight right
                ? words.phrase("source.remark", language, place, in(right.remark()))
                : place;
    }

    String place(Source.Place place) {
        return words.of(place, language);
    }

    String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }

    String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    String unit(Figure figure) {
        String unit = words.phrase("unit." + word(figure.unit()), language);
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** Money with two places, shares in per cent, the rest as it is; a value without end is marked. */
    static String value(Figure figure) {
        return switch (figure.unit()) {
            case CNY -> money(figure.value());
            case SHARE -> decimal(figure.value().times(Fraction.of(100))) + "%";
            default -> decimal(figure.value());
        };
    }

    /** The value with its thousands told apart. */
    static String printed(Figure figure) {
        return POINT.matcher(value(figure)).replaceAll(",");
    }

    private static String money(Fraction value) {
        boolean wholeFen = value.times(Fraction.of(100)).isWhole();
        return wholeFen ? value.toDecimal(2).toPlainString() : decimal(value);
    }

    private static String decimal(Fraction value) {
        BigDecimal decimal = value.toDecimal(MOST_PLACES);
        String digits = decimal.stripTrailingZeros().toPlainString();
        return Fraction.of(decimal).equals(value) ? digits : digits + "…";
    }

    private static String code(Enum<?> constant) {
        return word(constant).replace('_', '-');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
