package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.input.YesNo;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Filings;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/** Reads one row: a project with given heads, or a need. */
final class ProjectReader {

    private static final Reading<Boolean> RENEWS = YesNo.reading();
    private static final Reading<Workforce.End> RANGE = Reading.oneOf(
                    LinkedHashMap.of("min", RangeEnd.MIN, "max", RangeEnd.MAX, "下限", RangeEnd.MIN, "上限", RangeEnd.MAX))
            .map(Workforce.Own::new);
    static final Reading<Long> HEADS = Reading.whole(0, Workforce.MOST);
    private static final Reading<Long> FOUR_DIGITS = Reading.whole(1900, 2200);
    private static final Reading<Integer> YEAR = new Reading<>(
            FOUR_DIGITS.expected(),
            text -> FOUR_DIGITS.parse().apply(text.replaceFirst(" *年度?$", "")).intValue());
    static final Reading<YearMonth> START = new Reading<>(Expected.of("month"), text -> {
        YearMonth month = Reading.MONTH.parse().apply(text);
        if (month.getYear() < 1900 || month.getYear() > 2200) {
            throw new IllegalArgumentException(text);
        }
        return month;
    });

    private static final Reading<Long> WEIGHT = Reading.whole(0, GradeMix.MOST);
    private static final Reading<CycleLength> MONTHS =
            Reading.whole(CycleLength.LEAST, CycleLength.MOST).map(months -> new CycleLength.Agreed(months.intValue()));
    private static final Reading<Percentage> GROWTH = new Reading<>(Expected.of("growth"), text -> {
        Percentage rate = Percentage.parse(Tidy.number(text));
        if (rate.compareTo(Workforce.Need.LEAST_GROWTH) <= 0 || rate.compareTo(Workforce.Need.MOST_GROWTH) > 0) {
            throw new IllegalArgumentException(text);
        }
        return rate;
    });

    private final Measures text;
    private final Reading<Integer> field;
    private final Reading<Norm> norm;
    private final Reading<Percentage> auxiliaryShare;

    /**
     * @param text the measures whose fields, norms and shares the rows must fit
     */
    ProjectReader(Measures text) {
        this.text = text;
        field = field(text);
        norm = Reading.oneOf(text.staffing().norms().mapKeys(NormId::id));
        auxiliaryShare = Reading.percentage(Percentage.ZERO, text.funds().mostAuxiliary());
    }

    @SuppressWarnings("ReferenceEquality") // to compare two texts takes longer than to read by one
    boolean isFor(Measures other) {
        return text == other;
    }

    /**
     * @param open whether further columns are kept
     */
    Option<Project> project(Fields row, boolean open) {
        return read(row, workforce(row), open);
    }

    /**
     * @param open whether further columns are kept
     */
    Option<Project> need(Fields row, boolean open) {
        return read(row, needOf(row), open);
    }

    private Option<Project> read(Fields row, Option<? extends Workforce> workforce, boolean open) {
        Option<ProjectId> id = row.required("id", Reading.TEXT).map(ProjectId::new);
        Option<District> district = row.required("district", Reading.TEXT).map(District::new);
        Option<Integer> field = row.required("field", this.field);
        Option<Contract> contract = contract(row);
        Filings filings = FilingsReader.read(row);
        Map<String, String> further = FurtherColumns.read(row, Columns.PORTFOLIO, open);
        boolean whole = id.isDefined()
                && district.isDefined()
                && field.isDefined()
                && contract.isDefined()
                && workforce.isDefined();
        return Option.when(
                whole,
                () -> new Project(
                        id.get(), district.get(), field.get(), contract.get(), workforce.get(), further, filings));
    }

    /** By code or by Chinese name. */
    static Reading<Integer> field(Measures text) {
        return new FieldWords(text).reading();
    }

    private static Option<Contract> contract(Fields row) {
        Option<YearMonth> start = row.required("start", START);
        Option<Boolean> renews = row.required("renews", RENEWS);
        Option<CycleLength> length = row.has("end")
                ? CyclesEnd.months(row, CycleLength.LEAST, CycleLength.MOST).map(CycleLength.Agreed::new)
                : row.optional("months", MONTHS, CycleLength.USUAL);
        return start.flatMap(month -> renews.flatMap(again -> length.map(term -> new Contract(month, again, term))));
    }

    /** Heads by grade, by band or by number: exactly one of the three. */
    private static Option<Workforce> workforce(Fields row) {
        Vector<Grade> grades = Grade.ALL.filter(grade -> row.has(grade.key()));
        Vector<Band> bands = Vector.of(Band.values()).filter(band -> row.has(band.key()));
        boolean number = row.has("heads");
        int forms = (grades.isEmpty() ? 0 : 1) + (bands.isEmpty() ? 0 : 1) + (number ? 1 : 0);
        if (forms != 1) {
            Expected expected = Expected.of("one-form");
            if (forms == 0 && !row.lacks("heads")) {
                row.missing("", expected);
            }
            given(grades, bands, number).forEach(key -> row.wrong(key, expected));
            return Option.none();
        }
        if (number) {
            return row.required("heads", HEADS).map(Workforce.ByNumber::new);
        }
        if (!bands.isEmpty()) {
            Map<Band, Long> heads = HashMap.ofEntries(
                    bands.flatMap(band -> row.required(band.key(), HEADS).map(each -> Tuple.of(band, each))));
            return Option.when(heads.size() == bands.size(), () -> new Workforce.ByBand(heads));
        }
        Vector<Option<Long>> heads = Grade.ALL.map(grade -> row.optional(grade.key(), HEADS, 0L));
        return Option.when(heads.forAll(Option::isDefined), () -> new Workforce.ByGrade(heads.map(Option::get)));
    }

    /** A key of each form that is used. */
    private static Vector<String> given(Vector<Grade> grades, Vector<Band> bands, boolean number) {
        Vector<String> given =
                grades.map(Grade::key).take(1).appendAll(bands.map(Band::key).take(1));
        return number ? given.append("heads") : given;
    }

    private Option<Workforce.Need> needOf(Fields row) {
        Option<Norm> norm = norm(row);
        Option<Long> quantity = row.required("quantity", HEADS);
        Option<Integer> asOf = row.required("asOf", YEAR);
        Option<Percentage> growth = row.required("growth", GROWTH);
        Option<GradeMix> mix = mix(row);
        Option<Percentage> auxiliary = row.required("auxiliaryShare", auxiliaryShare);
        Option<Workforce.End> end = row.optional("range", RANGE, Workforce.End.SCENARIO);
        Option<Workforce.Posts> posts = posts(row, norm);
        mix.filter(GradeMix::isEmpty)
                .filter(empty -> quantity.exists(number -> number > 0)
                        || posts.exists(given -> given.extra() > 0)
                        || posts.exists(given -> given instanceof Workforce.GivenPosts fixed && fixed.posts() > 0))
                .forEach(empty -> row.wrong("g1", Expected.of("weights")));
        boolean whole = norm.isDefined()
                && quantity.isDefined()
                && asOf.isDefined()
                && growth.isDefined()
                && mix.isDefined()
                && auxiliary.isDefined()
                && end.isDefined()
                && posts.isDefined();
        return Option.when(
                whole,
                () -> new Workforce.Need(
                        norm.get().id(),
                        quantity.get(),
                        asOf.get(),
                        growth.get(),
                        mix.get(),
                        auxiliary.get(),
                        end.get(),
                        posts.get()));
    }

    private static Option<GradeMix> mix(Fields row) {
        Vector<Option<Long>> weights = Grade.CERTIFIED.map(grade -> row.optional(grade.key(), WEIGHT, 0L));
        return Option.when(weights.forAll(Option::isDefined), () -> new GradeMix(weights.map(Option::get)));
    }

    /** A norm of the text, and of the row's own field. */
    private Option<Norm> norm(Fields row) {
        Option<Norm> known = row.required("norm", norm);
        Option<Integer> own = row.again("field", field);
        if (known.isDefined() && own.exists(code -> code != known.get().field())) {
            row.wrong("norm", Expected.of("norm-of-field", own.get(), normsOf(own.get(), text)));
        }
        return known;
    }

    /** The norms of a field, as they are named. */
    static String normsOf(int field, Measures text) {
        return text.staffing()
                .norms()
                .values()
                .filter(norm -> norm.field() == field)
                .map(Norm::id)
                .mkString(", ");
    }

    private static Option<Workforce.Posts> posts(Fields row, Option<Norm> norm) {
        Option<Long> extra = row.optional("extra", HEADS, 0L);
        boolean stated = norm.exists(known -> known.ratio().isStated());
        if (stated && row.has("posts")) {
            row.wrong("posts", Expected.of("no-posts", norm.get().ratio()));
            return Option.none();
        }
        if (norm.isEmpty() || stated) {
            return extra.map(Workforce.ByRatio::new);
        }
        return row.required("posts", HEADS).flatMap(given -> extra.map(more -> new Workforce.GivenPosts(given, more)));
    }
}
