package cn.shegong.domain;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** All generators of the domain: use by {@code @Domain(Generators.class)}. */
public class Generators extends DomainContextBase {

    private static final int FIRST_YEAR = 2018;

    @Provide
    public Arbitrary<Yuan> yuan() {
        return Arbitraries.longs().map(Yuan::new);
    }

    @Provide
    public Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(Fraction::of);
    }

    /** Of up to four places. */
    @Provide
    public Arbitrary<Percentage> percentages() {
        return percentages(-100, 100);
    }

    public static Arbitrary<Percentage> percentages(long least, long most) {
        return Arbitraries.longs()
                .between(least * 10_000, most * 10_000)
                .map(number -> new Percentage(BigDecimal.valueOf(number, 4)));
    }

    /** Flat, by band or by grade; from -50 % to 100 %, most of them small. */
    @Provide
    public Arbitrary<Uplift> uplifts() {
        Arbitrary<Percentage> rate = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, percentages(0, 10)), net.jqwik.api.Tuple.of(1, percentages(-50, 100)));
        Arbitrary<Uplift> byBand = Combinators.combine(
                        Arbitraries.of(Band.values()), rate, Arbitraries.of(Grade.values()), rate)
                .as((band, first, grade, second) -> Uplift.of(HashMap.of(band, first), HashMap.of(grade, second)));
        return Arbitraries.oneOf(rate.map(Uplift::flat), byBand);
    }

    @Provide
    public Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 20 * 12)
                .map(months -> YearMonth.of(FIRST_YEAR, 1).plusMonths(months));
    }

    @Provide
    public Arbitrary<GradeMix> mixes() {
        return Arbitraries.longs()
                .between(0, 30)
                .list()
                .ofSize(Grade.CERTIFIED.size())
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> new GradeMix(Vector.ofAll(weights)));
    }

    @Provide
    public Arbitrary<Contract> contracts() {
        Arbitrary<CycleLength> lengths = Arbitraries.oneOf(
                Arbitraries.just(CycleLength.USUAL),
                Arbitraries.integers()
                        .between(CycleLength.LEAST, CycleLength.MOST)
                        .map(CycleLength.Agreed::new));
        return Combinators.combine(months(), Arbitraries.of(true, false), lengths)
                .as(Contract::new);
    }

    /** Fixed heads of every kind, from none to many. */
    public static Arbitrary<Workforce> fixed() {
        return Arbitraries.oneOf(
                byGrade().map(heads -> heads),
                heads().list()
                        .ofSize(4)
                        .map(each -> new Workforce.ByBand(
                                HashMap.ofEntries(Vector.of(Band.values()).zip(each)))),
                heads().map(Workforce.ByNumber::new));
    }

    public static Arbitrary<Workforce.ByGrade> byGrade() {
        return heads().list().ofSize(Grade.ALL.size()).map(each -> new Workforce.ByGrade(Vector.ofAll(each)));
    }

    private static Arbitrary<Long> heads() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.longs().between(0, 5)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(0, 100_000)));
    }

    /** A project of any field with fixed heads, or one by a need of any norm. */
    @Provide
    public Arbitrary<Project> projects() {
        Arbitrary<Project> given = Combinators.combine(
                        fixed(), Arbitraries.integers().between(1, 17))
                .as((workforce, field) -> Tuple.of(workforce, field))
                .flatMap(both -> project(both._1, both._2));
        Arbitrary<Project> byNeed = Arbitraries.of(
                        Texts.SHENZHEN_2020.staffing().norms().values().toJavaList())
                .flatMap(norm -> needs(norm).flatMap(need -> project(need, norm.field())));
        return Arbitraries.oneOf(given, byNeed);
    }

    public Arbitrary<Workforce.Need> needs(Norm norm) {
        Arbitrary<Workforce.End> ends = Arbitraries.of(
                Workforce.End.SCENARIO, new Workforce.Own(RangeEnd.MIN), new Workforce.Own(RangeEnd.MAX));
        Arbitrary<Workforce.Posts> posts = norm.ratio().isStated()
                ? Arbitraries.longs().between(0, 3).map(Workforce.ByRatio::new)
                : Arbitraries.longs().between(0, 9).map(number -> new Workforce.GivenPosts(number, number % 3));
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.integers().between(2020, 2027),
                        percentages(-20, 20),
                        mixes(),
                        percentages(0, 20),
                        ends,
                        posts)
                .as((quantity, asOf, growth, mix, share, end, given) ->
                        new Workforce.Need(norm.id(), quantity, asOf, growth, mix, share, end, given));
    }

    private Arbitrary<Project> project(Workforce workforce, int field) {
        return Combinators.combine(Arbitraries.of("福田区", "南山区", "盐田区"), contracts(), Arbitraries.of("", "甲", "乙"))
                .as((district, contract, provider) -> new Project(
                        new ProjectId("P"),
                        new District(district),
                        field,
                        contract,
                        workforce,
                        provider.isEmpty() ? LinkedHashMap.empty() : LinkedHashMap.of("机构", provider)));
    }

    /** Up to eight projects, with ids of their own. */
    @Provide
    public Arbitrary<Portfolio> portfolios() {
        return projects().list().ofMaxSize(8).map(Generators::portfolio);
    }

    private static Portfolio portfolio(java.util.List<Project> projects) {
        return new Portfolio(Vector.ofAll(projects).zipWithIndex((project, index) -> withId(project, "P" + index)));
    }

    public static Project withId(Project project, String id) {
        return new Project(
                new ProjectId(id),
                project.district(),
                project.field(),
                project.contract(),
                project.workforce(),
                project.columns());
    }

    public static Project with(Project project, Workforce workforce) {
        return new Project(
                project.id(), project.district(), project.field(), project.contract(), workforce, project.columns());
    }
}
