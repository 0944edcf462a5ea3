package cn.shegong.adapters.file.read;

import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Reads the question that an answer carries, as the program wrote it. */
final class QuestionReader {

    private static final Reading<Integer> YEAR =
            Reading.whole(Horizon.EARLIEST, Horizon.LATEST).map(Long::intValue);
    private static final Reading<Integer> CALENDAR_YEAR =
            Reading.whole(1900, 2200).map(Long::intValue);
    private static final Reading<Integer> COUNT =
            Reading.whole(0, Integer.MAX_VALUE).map(Long::intValue);
    private static final Reading<Integer> MONTHS =
            Reading.whole(1, Question.Deadlines.MOST_MONTHS).map(Long::intValue);
    private static final Reading<Integer> DRAWS = Reading.whole(1, 1_000_000).map(Long::intValue);
    private static final Reading<Long> SEED = new Reading<>(Expected.of("seed"), Long::parseLong);
    private static final Reading<Yuan> MONEY = new Reading<>(Expected.of("plain-amount"), Yuan::parse);
    private static final Reading<Grouping> GROUPING = Reading.TEXT.map(Grouping::named);
    private static final Reading<Series> SERIES =
            Reading.oneOf(LinkedHashMap.ofEntries(Vector.of(Series.values()).map(each -> Tuple.of(each.key(), each))));
    private static final Reading<Target.Years> YEARS = new Reading<>(
            YEAR.expected(),
            word -> word.equals("all")
                    ? new Target.AllYears()
                    : new Target.OneYear(YEAR.parse().apply(word)));

    /** How each kind is read. */
    private static final LinkedHashMap<String, Function<Fields, Option<? extends Question>>> KINDS =
            LinkedHashMap.<String, Function<Fields, Option<? extends Question>>>of(
                            "projection", QuestionReader::projection)
                    .put(
                            "cycles",
                            fields -> fields.required("from", Reading.MONTH).map(Question.NextCycles::new))
                    .put(
                            "deadlines",
                            fields -> fields.required("asOf", Reading.DATE)
                                    .map(day -> new Question.Deadlines(day, fields.optional("within", MONTHS))))
                    .put("comparison", QuestionReader::comparison)
                    .put("affordability", QuestionReader::affordability)
                    .put("reckoning", fields -> adjustment(fields).map(Question.OnePercent::new))
                    .put("explanation", QuestionReader::explanation)
                    .put("staffing", fields -> Option.some(new Question.Posts(asOf(fields))))
                    .put("check", fields -> Option.some(check(fields)))
                    .put("measures", fields -> Option.some(new Question.Texts(ids(fields), asOf(fields))))
                    .put("measures-diff", QuestionReader::changes)
                    .put("measures-validation", fields -> id(fields, "id").map(Question.TextReview::new));

    private static final Reading<Function<Fields, Option<? extends Question>>> KIND = Reading.oneOf(KINDS);

    private QuestionReader() {}

    static Option<Question> read(Fields fields) {
        return fields.required("kind", KIND).flatMap(kind -> {
            Option<? extends Question> question = kind.apply(fields);
            Option<String> district = fields.optional("district", Reading.TEXT);
            fields.refuseOthers();
            return question.map(each -> isOfADistrict(each) ? each : each.in(district));
        });
    }

    /** The district is part of what it asks. */
    private static boolean isOfADistrict(Question question) {
        return question instanceof Question.LargestUplift || question instanceof Question.HowSo;
    }

    private static Option<Question> projection(Fields fields) {
        Option<Grouping> by = fields.required("by", GROUPING);
        if (!fields.has("draws")) {
            return by.map(Question.Budgets::new);
        }
        Option<Integer> draws = fields.required("draws", DRAWS);
        Option<Long> seed = fields.required("seed", SEED);
        Spreading.Cap cap = fields.optional("cap", MONEY)
                .<Spreading.Cap>map(Spreading.CapOf::new)
                .getOrElse(new Spreading.NoCap());
        return by.flatMap(
                group -> draws.flatMap(count -> seed.map(number -> new Question.Draws(group, count, number, cap))));
    }

    private static Option<Question> comparison(Fields fields) {
        if (fields.has("against")) {
            return others(fields);
        }
        Seq<Integer> years = fields.items("years").flatMap(node -> fields.read(node, YEAR));
        if (years.size() != 2) {
            fields.wrong("years", Expected.of("list"));
            return Option.none();
        }
        return Option.some(new Question.TwoYears(years.head(), years.last()));
    }

    /** One name, or a list of them. */
    private static Option<Question> others(Fields fields) {
        boolean isList = fields.node("against").exists(Node.Listing.class::isInstance);
        Seq<String> names = isList
                ? fields.items("against").flatMap(node -> fields.read(node, Reading.TEXT))
                : fields.required("against", Reading.TEXT).toVector();
        if (names.isEmpty()) {
            fields.wrong("against", Expected.of("list"));
            return Option.none();
        }
        return Option.some(new Question.Others(names, isList));
    }

    private static Option<Question> affordability(Fields fields) {
        Option<YearMonth> adjustment = adjustment(fields);
        Option<Target.Years> years = fields.required("year", YEARS);
        Option<Yuan> cap = fields.required("cap", MONEY);
        Target.Scope scope = fields.optional("district", Reading.TEXT)
                .<Target.Scope>map(Target.OfDistrict::new)
                .getOrElse(new Target.Total());
        return adjustment.flatMap(month -> years.flatMap(
                which -> cap.map(most -> new Question.LargestUplift(month, new Target(scope, which), most))));
    }

    private static Option<YearMonth> adjustment(Fields fields) {
        return fields.required("adjustment", Reading.MONTH);
    }

    private static Option<Question> explanation(Fields fields) {
        Option<Series> series = fields.required("series", SERIES);
        Option<Integer> year = fields.required("year", YEAR);
        Option<Question.Scope> district =
                fields.optional("district", Reading.TEXT).map(Question.OfDistrict::new);
        Option<Question.Scope> project =
                fields.optional("project", Reading.TEXT).map(Question.OfProject::new);
        Question.Scope scope = project.orElse(district).getOrElse(new Question.Total());
        int depth = fields.optional("depth", COUNT).getOrElse(Integer.MAX_VALUE);
        return series.flatMap(which -> year.map(when -> new Question.HowSo(which, when, scope, depth)));
    }

    private static Entry<LocalDate> asOf(Fields fields) {
        return Entry.of(fields.optional("asOf", Reading.DATE));
    }

    private static Question check(Fields fields) {
        return new Question.Check(
                Entry.of(fields.optional("scenario", Reading.TEXT)), Entry.of(fields.optional("year", CALENDAR_YEAR)));
    }

    private static Option<Question> changes(Fields fields) {
        Option<MeasuresId> before = id(fields, "before");
        return id(fields, "after").flatMap(later -> before.map(earlier -> new Question.TextChanges(earlier, later)));
    }

    private static Option<MeasuresId> id(Fields fields, String key) {
        return fields.required(key, Reading.TEXT).map(MeasuresId::new);
    }

    private static Seq<MeasuresId> ids(Fields fields) {
        return fields.items("ids")
                .flatMap(node -> fields.read(node, Reading.TEXT))
                .map(MeasuresId::new);
    }
}
