package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.ProjectId;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads one row of a roster.
 *
 * <p>疑义: a professional post is told by the post column, and where that is blank by the grade: 1 to 9 are those of
 * certificate holders. A certificate of any level counts (Annex 1, note 4).
 */
final class PersonReader {

    private static final Set<String> KEYS = HashSet.of(
            "grade",
            "post",
            "certificate",
            "certifiedOn",
            "hired",
            "inducted",
            "monthlyPay",
            "project",
            "field",
            "start");
    private static final Pattern HOURS = Pattern.compile("hours([0-9]{4})");

    private static final Reading<Long> NUMBER = Reading.whole(1, Grade.ALL.size());
    private static final Reading<Grade> GRADE = new Reading<>(
            NUMBER.expected(),
            text -> Grade.of(
                    NUMBER.parse().apply(text.replaceFirst("^ *[gG]", "")).intValue()));
    private static final Reading<Person.Post> POST = Reading.oneOf(LinkedHashMap.of(
            "professional",
            Person.Post.PROFESSIONAL,
            "auxiliary",
            Person.Post.AUXILIARY,
            "专业岗位",
            Person.Post.PROFESSIONAL,
            "社会工作岗位",
            Person.Post.PROFESSIONAL,
            "辅助岗位",
            Person.Post.AUXILIARY));
    private static final Reading<Boolean> CERTIFICATE = Reading.oneOf(LinkedHashMap.ofEntries(
            Vector.of("assistant", "intermediate", "senior", "yes", "助理社会工作师", "社会工作师", "高级社会工作师", "有")
                    .map(word -> Tuple.of(word, true))
                    .appendAll(Vector.of("none", "no", "无").map(word -> Tuple.of(word, false)))));
    private static final Reading<Yuan> PAY = Reading.amount(Yuan.of(10_000_000));
    private static final Reading<Fraction> HOURS_READ = new Reading<>(Expected.of("hours"), text -> {
        BigDecimal hours = new BigDecimal(Tidy.number(text));
        if (hours.signum() < 0 || hours.scale() > 2 || hours.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw new IllegalArgumentException(text);
        }
        return Fraction.of(hours);
    });
    private static final Reading<Person.Inducted> INDUCTED = new Reading<>(
            Expected.of("date-or-none"),
            text -> Vector.of("none", "no", "无", "否").contains(Tidy.text(text))
                    ? new Person.NotInducted()
                    : new Person.InductedOn(Reading.DAY.parse().apply(text)));

    private final Reading<Integer> field;

    PersonReader(Measures text) {
        field = ProjectReader.field(text);
    }

    static boolean isKnown(String key) {
        return KEYS.contains(key) || HOURS.matcher(key).matches();
    }

    /** For which there is a column, or a key, of hours. */
    static Vector<Integer> years(Fields row) {
        return row.keys().toVector().flatMap(PersonReader::year);
    }

    private static Option<Integer> year(String key) {
        var hours = HOURS.matcher(key);
        return hours.matches() ? Option.some(Integer.parseInt(hours.group(1))) : Option.none();
    }

    Option<Roster.Row> read(Fields row, int number) {
        Option<Grade> grade = row.required("grade", GRADE);
        Option<Person.Post> post = row.has("post") ? row.required("post", POST) : grade.map(PersonReader::post);
        Option<Person.Certificate> certificate = certificate(row);
        Map<Integer, Fraction> hours = LinkedHashMap.ofEntries(years(row)
                .flatMap(year -> row.optional("hours" + year, HOURS_READ).map(each -> Tuple.of(year, each))));
        Option<LocalDate> hired = row.required("hired", Reading.DAY);
        Option<Person.Inducted> inducted = inducted(row);
        Option<Yuan> pay = row.required("monthlyPay", PAY);
        Entry<ProjectId> project =
                Entry.of(row.optional("project", Reading.TEXT).map(ProjectId::new));
        var contract = Entry.of(row.optional("start", ProjectReader.START));
        Entry<Integer> service = Entry.of(row.optional("field", field));
        boolean whole = grade.isDefined()
                && post.isDefined()
                && certificate.isDefined()
                && hired.isDefined()
                && inducted.isDefined()
                && pay.isDefined();
        return Option.when(
                whole,
                () -> new Roster.Row(
                        new Person(
                                number,
                                grade.get(),
                                post.get(),
                                certificate.get(),
                                hours,
                                hired.get(),
                                inducted.get(),
                                pay.get()),
                        project,
                        service,
                        contract));
    }

    private static Person.Post post(Grade grade) {
        return grade.band() == Band.AUXILIARY ? Person.Post.AUXILIARY : Person.Post.PROFESSIONAL;
    }

    /** A day alone says that there is one. */
    private static Option<Person.Certificate> certificate(Fields row) {
        Option<LocalDate> since = row.optional("certifiedOn", Reading.DAY);
        Option<Boolean> held = since.isDefined() && !row.has("certificate")
                ? Option.some(true)
                : row.required("certificate", CERTIFICATE);
        return held.map(holds -> holds ? new Person.Holds(Entry.of(since)) : new Person.HoldsNone());
    }

    private static Option<Person.Inducted> inducted(Fields row) {
        if (row.has("inducted")) {
            return row.required("inducted", INDUCTED);
        }
        return Option.some(row.names("inducted") ? new Person.NotInducted() : new Person.InductionNotSaid());
    }
}
