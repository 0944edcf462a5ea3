package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.coverage.Coverage;
import cn.shegong.domain.coverage.Use;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Text;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What the program does for each measure, as lines and as JSON: what is computed, checked and due, and by which command. */
record CoverageWords(Words words, Language language) {

    /** A measure a block: its title, then a line for each way in which it is covered, or why it is not. */
    Vector<String> lines(Measures text) {
        return Coverage.of(text).toVector().flatMap(this::lines);
    }

    private Vector<String> lines(Coverage coverage) {
        return Vector.of(phrase(
                        "coverage.title",
                        new ItemWords(words, language).ordinal(coverage.clause().number()),
                        in(coverage.clause().title())))
                .appendAll(line("calculated", coverage.uses().filter(Use.Calculated.class::isInstance)))
                .appendAll(line("checked", coverage.uses().filter(Use.Checked.class::isInstance)))
                .appendAll(line("deadline", coverage.uses().filter(Use.Due.class::isInstance)))
                .appendAll(beyond(coverage));
    }

    /** A way of being covered a row: measure, title, how, what, by which command. */
    Seq<Seq<String>> rows(Measures text) {
        return Coverage.of(text).toVector().flatMap(coverage -> {
            Vector<String> measure = Vector.of(
                    new ItemWords(words, language).ordinal(coverage.clause().number()),
                    in(coverage.clause().title()));
            return coverage.uses()
                    .<Seq<String>>map(use ->
                            measure.appendAll(Vector.of(phrase("coverage.how." + how(use)), name(use), command(use))))
                    .appendAll(reason(coverage.clause().beyond())
                            .map(reason -> measure.appendAll(Vector.of(
                                    phrase("coverage.how."
                                            + how(coverage.clause().beyond())),
                                    in(reason),
                                    ""))));
        });
    }

    private Vector<String> line(String how, Seq<Use> uses) {
        return uses.isEmpty()
                ? Vector.empty()
                : Vector.of(phrase(
                        "coverage.line",
                        phrase("coverage.how." + how),
                        uses.map(this::name).mkString(phrase("list.comma")),
                        uses.map(CoverageWords::command).distinct().mkString("; ")));
    }

    private Vector<String> beyond(Coverage coverage) {
        if (coverage.isUnexplained()) {
            return Vector.of(phrase("coverage.unexplained"));
        }
        return reason(coverage.clause().beyond())
                .map(reason -> phrase(
                        "coverage.beyond",
                        phrase("coverage.how." + how(coverage.clause().beyond())),
                        in(reason)));
    }

    private static Vector<Text> reason(Clause.Beyond beyond) {
        if (beyond instanceof Clause.RecordedLater later) {
            return Vector.of(later.reason());
        }
        if (beyond instanceof Clause.Listed listed) {
            return Vector.of(listed.reason());
        }
        return beyond instanceof Clause.NotForSoftware not ? Vector.of(not.reason()) : Vector.empty();
    }

    private static String how(Clause.Beyond beyond) {
        if (beyond instanceof Clause.Listed) {
            return "listed";
        }
        return beyond instanceof Clause.RecordedLater ? "recorded-later" : "not-for-software";
    }

    private String name(Use use) {
        if (use instanceof Use.Calculated calculated) {
            return phrase("coverage.calculation." + calculated.calculation().key());
        }
        return use instanceof Use.Checked checked
                ? phrase("rule." + checked.rule())
                : phrase("deadline." + ((Use.Due) use).kind().key());
    }

    /** What to type. */
    static String command(Use use) {
        if (use instanceof Use.Calculated calculated) {
            return switch (calculated.calculation()) {
                case FIELDS -> "simulate --by field";
                case POSTS -> "staffing";
                case VALIDITY -> "--strict";
                case CYCLE -> "cycles";
                default -> "simulate";
            };
        }
        return use instanceof Use.Checked ? "check" : "deadlines";
    }

    /** What to send instead; none where there is no such call. */
    private static Option<String> call(Use use) {
        return switch (command(use)) {
            case "simulate", "simulate --by field" -> Option.some("POST /projections");
            case "staffing" -> Option.some("POST /staffing");
            case "cycles" -> Option.some("POST /cycles");
            case "check" -> Option.some("POST /checks");
            default -> Option.none();
        };
    }

    /** A row a measure of each text. */
    Json json(Seq<Measures> texts) {
        return Json.list(texts.flatMap(text -> Coverage.of(text).map(coverage -> json(text, coverage))));
    }

    private Json json(Measures text, Coverage coverage) {
        Seq<Json> uses = coverage.uses()
                .map(use -> Json.object(
                        Tuple.of("how", Json.text(how(use))),
                        Tuple.of("by", Json.text(code(use))),
                        Tuple.of("name", new Json.Words(name(use))),
                        Tuple.of("command", Json.text(command(use))),
                        Tuple.of("call", Json.orNull(call(use).map(Json::text)))));
        Seq<String> beyond = reason(coverage.clause().beyond())
                .map(reason -> how(coverage.clause().beyond()));
        Json.Obj object = Json.object(
                Tuple.of("measures", Json.text(text.id().id())),
                Tuple.of("measure", Json.number(coverage.clause().number())),
                Tuple.of("title", SourceJson.of(coverage.clause().title())),
                Tuple.of(
                        "how",
                        Json.list(coverage.uses()
                                .map(CoverageWords::how)
                                .distinct()
                                .appendAll(beyond)
                                .map(Json::text))),
                Tuple.of("uses", Json.list(uses)));
        return reason(coverage.clause().beyond())
                .map(SourceJson::of)
                .headOption()
                .map(reason -> object.with("reason", reason))
                .getOrElse(object);
    }

    private static String how(Use use) {
        if (use instanceof Use.Calculated) {
            return "calculated";
        }
        return use instanceof Use.Checked ? "checked" : "deadline";
    }

    private static String code(Use use) {
        if (use instanceof Use.Calculated calculated) {
            return calculated.calculation().key();
        }
        return use instanceof Use.Checked checked
                ? checked.rule().id()
                : ((Use.Due) use).kind().key();
    }

    private String in(Text text) {
        return language == Language.ZH ? text.zh() : text.en();
    }

    private String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }
}
