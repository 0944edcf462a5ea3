package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.input.YesNo;
import cn.shegong.application.plan.Roster;
import cn.shegong.domain.check.CertificateLevel;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.check.Recruitment;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.ProjectId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads one row of a roster. What is blank is left open; a blank certificate is none. A table must have the columns by
 * which it is known as a roster: grade and certificate.
 *
 * <p>疑义: a professional post is told by the post column, and where that is blank by the grade: 1 to 9 are those of
 * certificate holders. A certificate of any level counts as one (Annex 1, note 4). Who is said not to have been filed,
 * or a post not to have been advertised, counts as a blank does.
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
            "start",
            "filed",
            "advertised");
    private static final Pattern HOURS = Pattern.compile("hours([0-9]{4})");
    private static final Pattern NO = Pattern.compile("none|无|[未没]\\S{0,8}");

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Reading<Long> NUMBER = Reading.whole(1, Grade.ALL.size());
    private static final Reading<Grade> GRADE = new Reading<>(
            NUMBER.expected(),
            text -> Grade.of(NUMBER.parse()
                    .apply(Columns.gradeNumber(BLANKS.matcher(Tidy.text(text).toLowerCase(Locale.ROOT))
                                    .replaceAll(""))
                            .getOrElse(text))
                    .intValue()));
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
    private static final Reading<Held> LEVEL = Reading.oneOf(LinkedHashMap.ofEntries(Vector.of(
                    words(Held.of(CertificateLevel.ASSISTANT), "assistant", "助理社会工作师", "助理社工师", "初级"),
                    words(Held.of(CertificateLevel.INTERMEDIATE), "intermediate", "社会工作师", "社工师", "中级"),
                    words(Held.of(CertificateLevel.SENIOR), "senior", "高级社会工作师", "高级社工师", "高级"),
                    words(Held.OF_NO_STATED_LEVEL, "yes", "有", "是"),
                    words(Held.NONE, "none", "no", "无", "否"))
            .flatMap(each -> each)));
    private static final Reading<Held> CERTIFICATE = new Reading<>(
            LEVEL.expected(),
            text -> YesNo.of(text)
                    .map(isHeld -> isHeld ? Held.OF_NO_STATED_LEVEL : Held.NONE)
                    .getOrElse(() -> LEVEL.parse().apply(text)));
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
            text -> isNo(text)
                    ? new Person.NotInducted()
                    : new Person.InductedOn(Reading.DAY.parse().apply(text)));

    private final Reading<Integer> field;

    PersonReader(Measures text) {
        field = ProjectReader.field(text);
    }

    /** What a cell says of a certificate. */
    private record Held(boolean isHeld, Entry<CertificateLevel> level) {
        static final Held NONE = new Held(false, new Entry.Blank<>());
        static final Held OF_NO_STATED_LEVEL = new Held(true, new Entry.Blank<>());

        static Held of(CertificateLevel level) {
            return new Held(true, new Entry.Filled<>(level));
        }
    }

    private static Vector<Tuple2<String, Held>> words(Held held, String... words) {
        return Vector.of(words).map(word -> Tuple.of(word, held));
    }

    private static boolean isNo(String text) {
        return NO.matcher(Tidy.text(text)).matches() || YesNo.of(text).contains(false);
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

    /**
     * What is wrong with a cell goes to the faults, and the cell is left open.
     *
     * @param open whether it is a row of a table
     */
    Roster.Row read(Fields row, int number, boolean open) {
        if (open && !row.names("grade")) {
            row.missing("grade", GRADE.expected());
        }
        if (open && !row.names("certificate") && !row.names("certifiedOn")) {
            row.missing("certificate", CERTIFICATE.expected());
        }
        Option<Grade> grade = row.optional("grade", GRADE);
        Option<Person.Post> post = row.has("post") ? row.optional("post", POST) : grade.map(PersonReader::post);
        Map<Integer, Fraction> hours = LinkedHashMap.ofEntries(years(row)
                .flatMap(year -> row.optional("hours" + year, HOURS_READ).map(each -> Tuple.of(year, each))));
        Person person = new Person(
                number,
                Entry.of(grade),
                Entry.of(post),
                certificate(row),
                hours,
                Entry.of(row.optional("hired", Reading.DAY)),
                row.optional("inducted", INDUCTED).getOrElse(Person.InductionNotSaid::new),
                Entry.of(row.optional("monthlyPay", PAY)),
                new Recruitment(said(row, "filed"), said(row, "advertised")));
        return new Roster.Row(
                person,
                Entry.of(row.optional("project", Reading.TEXT).map(ProjectId::new)),
                Entry.of(row.optional("field", field)),
                Entry.of(row.optional("start", ProjectReader.START)));
    }

    /** The row, with what a blank says where the roster has the column: not inducted, not filed, not advertised. */
    static Roster.Row withBlanks(Roster.Row row, java.util.Set<String> columns) {
        Person person = row.person();
        boolean isNotInducted = columns.contains("inducted") && person.inducted() instanceof Person.InductionNotSaid;
        return new Roster.Row(
                new Person(
                        person.row(),
                        person.grade(),
                        person.post(),
                        person.certificate(),
                        person.hours(),
                        person.hired(),
                        isNotInducted ? new Person.NotInducted() : person.inducted(),
                        person.monthlyPay(),
                        new Recruitment(
                                orNot(person.recruitment().filed(), columns.contains("filed")),
                                orNot(person.recruitment().advertised(), columns.contains("advertised")))),
                row.project(),
                row.field(),
                row.contract());
    }

    private static Entry<Boolean> orNot(Entry<Boolean> said, boolean hasColumn) {
        return Entry.of(said.toOption().orElse(Option.when(hasColumn, false)));
    }

    private static Person.Post post(Grade grade) {
        return grade.band() == Band.AUXILIARY ? Person.Post.AUXILIARY : Person.Post.PROFESSIONAL;
    }

    /** A day alone says that there is one. */
    private static Person.Certificate certificate(Fields row) {
        Option<LocalDate> since = row.optional("certifiedOn", Reading.DAY);
        Held absent = since.isDefined() ? Held.OF_NO_STATED_LEVEL : Held.NONE;
        Held held = row.optional("certificate", CERTIFICATE).getOrElse(absent);
        return held.isHeld() ? new Person.Holds(held.level(), Entry.of(since)) : new Person.HoldsNone();
    }

    /** Whether the cell says so; blank where nothing stands there. */
    private static Entry<Boolean> said(Fields row, String column) {
        return Entry.of(row.optional(column, Reading.TEXT).map(text -> !isNo(text)));
    }
}
