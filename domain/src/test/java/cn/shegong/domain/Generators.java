package cn.shegong.domain;

import cn.shegong.domain.check.CertificateLevel;
import cn.shegong.domain.check.ClientNeed;
import cn.shegong.domain.check.EmployedStaff;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.Funds;
import cn.shegong.domain.check.Person;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.check.Recruitment;
import cn.shegong.domain.check.Renewal;
import cn.shegong.domain.check.Review;
import cn.shegong.domain.check.Team;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
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
import java.time.LocalDate;
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

    /** Proposals of every kind: any field, each key stated or left blank, funds from far too little to plenty. */
    @Provide
    public Arbitrary<Proposal> proposals() {
        return Arbitraries.integers().between(1, 17).flatMap(this::proposals).withoutEdgeCases();
    }

    private Arbitrary<Proposal> proposals(int field) {
        Arbitrary<ClientNeed> needs = Combinators.combine(
                        Arbitraries.of(Texts.SHENZHEN_2020
                                .staffing()
                                .norms()
                                .values()
                                .filter(norm -> norm.field() == field)
                                .toJavaList()),
                        Arbitraries.longs().between(0, 2_000))
                .as((norm, quantity) -> new ClientNeed(norm.id(), quantity));
        Arbitrary<Renewal> renewals = Combinators.combine(
                        months(), Arbitraries.integers().between(0, 14))
                .as((expires, before) -> new Renewal(expires, expires.minusMonths(before)));
        var contract = Combinators.combine(
                        months(), entries(Arbitraries.integers().between(1, 60)))
                .as(Tuple::of);
        var paper = Combinators.combine(
                        entries(Arbitraries.longs().between(150_000, 180_000).map(PackageStandard::new)),
                        entries(needs),
                        entries(renewals),
                        entries(Arbitraries.of(Review.values())))
                .as((standard, need, renewal, review) -> Tuple.of(Tuple.of(standard, need), Tuple.of(renewal, review)));
        return Combinators.combine(contract, teams(), funds(), paper, Arbitraries.of("福田区", "南山区"))
                .as((when, team, funds, papers, district) -> new Proposal(
                        new ProjectId("Q"),
                        new District(district),
                        field,
                        when._1,
                        when._2,
                        team,
                        funds,
                        papers._1._1,
                        papers._1._2,
                        papers._2._1,
                        papers._2._2,
                        LinkedHashMap.empty()));
    }

    /** Mostly few heads; posts and certificates about as many as there are heads. */
    private static Arbitrary<Team> teams() {
        Arbitrary<Workforce.ByGrade> few = Arbitraries.longs()
                .between(0, 4)
                .list()
                .ofSize(Grade.ALL.size())
                .map(each -> new Workforce.ByGrade(Vector.ofAll(each)));
        return Combinators.combine(
                        few,
                        entries(Arbitraries.longs().between(0, 40)),
                        entries(Arbitraries.longs().between(0, 40)))
                .as(Team::new);
    }

    private static Arbitrary<Funds> funds() {
        Arbitrary<Yuan> small = Arbitraries.longs().between(0, 30_000_000).map(Yuan::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 500_000_000).map(Yuan::new),
                        small.list().ofSize(FundLine.values().length - 1))
                .as((labour, others) -> new Funds(Vector.of(FundLine.values())
                        .zip(Vector.ofAll(others).prepend(labour))
                        .toLinkedMap(line -> line)));
    }

    /** A roster's people, in any state. */
    @Provide
    public Arbitrary<Person> people() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 6 * 365)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
        Arbitrary<Person.Certificate> certificates = Arbitraries.oneOf(
                Arbitraries.just(new Person.HoldsNone()),
                Combinators.combine(entries(Arbitraries.of(CertificateLevel.values())), entries(days))
                        .as(Person.Holds::new));
        Arbitrary<Person.Inducted> inductions = Arbitraries.oneOf(
                Arbitraries.just(new Person.NotInducted()),
                Arbitraries.just(new Person.InductionNotSaid()),
                days.map(Person.InductedOn::new));
        Arbitrary<Fraction> hours =
                Arbitraries.longs().between(0, 10_000).map(hundredths -> Fraction.of(hundredths, 100));
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        Arbitrary<Recruitment> recruitments =
                Combinators.combine(entries(yesOrNo), entries(yesOrNo)).as(Recruitment::new);
        return Combinators.combine(
                        entries(Arbitraries.of(Grade.values())),
                        entries(Arbitraries.of(Person.Post.values())),
                        certificates,
                        Arbitraries.maps(Arbitraries.integers().between(2020, 2025), hours),
                        entries(days),
                        inductions,
                        entries(Arbitraries.longs().between(0, 2_000_000).map(Yuan::new)),
                        recruitments)
                .as((grade, post, certificate, byYear, hired, inducted, pay, recruitment) -> new Person(
                        2, grade, post, certificate, HashMap.ofAll(byYear), hired, inducted, pay, recruitment))
                .withoutEdgeCases();
    }

    /** The people of a proposal, few or many, whose pay is often all known. */
    @Provide
    public Arbitrary<EmployedStaff> staffs() {
        return Combinators.combine(proposals(), people().list().ofMinSize(1).ofMaxSize(5))
                .as((proposal, people) -> new EmployedStaff(proposal, Vector.ofAll(people)));
    }

    private static <T> Arbitrary<Entry<T>> entries(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, values.map(Entry.Filled::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.create(Entry.Blank::new)));
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
