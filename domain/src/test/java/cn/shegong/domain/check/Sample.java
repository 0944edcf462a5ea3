package cn.shegong.domain.check;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.NormId;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;

/** A proposal and a person in whom no rule finds anything, to be changed in one thing. */
final class Sample {

    static final Yardstick PUBLISHED = new Yardstick(
            Vintage.published(Texts.SHENZHEN_2020),
            new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty()));

    /** Community building, six heads of grades 5, 7 and 9, a million. */
    static final Proposal PROPOSAL = proposal(4, "2024-01");

    static final Person PERSON = new Person(
            2,
            new Entry.Filled<>(Grade.G9),
            new Entry.Filled<>(Person.Post.PROFESSIONAL),
            new Person.Holds(new Entry.Blank<>(), new Entry.Filled<>(LocalDate.of(2020, 6, 1))),
            HashMap.of(2023, Fraction.of(80), 2024, Fraction.of(80)),
            new Entry.Filled<>(LocalDate.of(2021, 3, 1)),
            new Person.InductedOn(LocalDate.of(2021, 3, 8)),
            new Entry.Filled<>(Yuan.of(7684)),
            Recruitment.NOT_SAID);

    private Sample() {}

    static Proposal proposal(int field, String start) {
        return new Proposal(
                new ProjectId("Q1"),
                new District("福田区"),
                field,
                YearMonth.parse(start),
                new Entry.Filled<>(36),
                team(HashMap.of(Grade.G5, 1L, Grade.G7, 2L, Grade.G9, 3L), 6, 6),
                funds("850000.00", "25200.00", "124800.00"),
                new Entry.Blank<>(),
                new Entry.Blank<>(),
                new Entry.Blank<>(),
                new Entry.Filled<>(Review.PASSED),
                LinkedHashMap.empty());
    }

    static Team team(Map<Grade, Long> heads, long posts, long certified) {
        return new Team(
                new Workforce.ByGrade(Grade.ALL.map(grade -> heads.getOrElse(grade, 0L))),
                new Entry.Filled<>(posts),
                new Entry.Filled<>(certified));
    }

    static Team posts(long posts) {
        return PROPOSAL.team().withPosts(posts);
    }

    /** Labour, supervision and activities. */
    static Funds funds(String labour, String supervision, String activities) {
        return new Funds(HashMap.ofEntries(Vector.of(
                Tuple.of(FundLine.LABOUR, Yuan.parse(labour)),
                Tuple.of(FundLine.SUPERVISION, Yuan.parse(supervision)),
                Tuple.of(FundLine.ACTIVITIES, Yuan.parse(activities)))));
    }

    static Proposal needing(int field, String norm, long quantity) {
        Proposal plain = proposal(field, "2024-01");
        return new Proposal(
                plain.id(),
                plain.district(),
                field,
                plain.start(),
                plain.months(),
                plain.team(),
                funds("1100000.00", "25200.00", "100000.00"),
                plain.districtStandard(),
                new Entry.Filled<>(new ClientNeed(new NormId(norm), quantity)),
                plain.renewal(),
                plain.review(),
                plain.columns());
    }

    static Proposal reviewed(Entry<Review> review) {
        return reviewed(review, "2024-01");
    }

    static Proposal reviewed(Entry<Review> review, String start) {
        return new Proposal(
                PROPOSAL.id(),
                PROPOSAL.district(),
                PROPOSAL.field(),
                YearMonth.parse(start),
                PROPOSAL.months(),
                PROPOSAL.team(),
                PROPOSAL.funds(),
                PROPOSAL.districtStandard(),
                PROPOSAL.need(),
                PROPOSAL.renewal(),
                review,
                PROPOSAL.columns());
    }

    static Proposal renewed(String expires, String applied) {
        return PROPOSAL.with(new Renewal(YearMonth.parse(expires), YearMonth.parse(applied)));
    }

    static Yardstick withDistrict(long general, long special) {
        return new Yardstick(
                PUBLISHED.vintage(),
                new CostSettings(
                        new CostSettings.UsualCosting(),
                        new CostSettings.UsualOnCost(),
                        HashMap.of(
                                PROPOSAL.district(),
                                new Standards(new PackageStandard(general), new PackageStandard(special)))));
    }

    static Employment employment(int year) {
        return new Employment(year, PUBLISHED, PayField.GENERAL, new Entry.Blank<>(), true);
    }

    static Employment employment(int year, String contract) {
        return new Employment(year, PUBLISHED, PayField.GENERAL, new Entry.Filled<>(YearMonth.parse(contract)), true);
    }

    /** The sample person in another grade, hired on another day or on none, and paid otherwise or not. */
    static Person person(Entry<Grade> grade, Person.Certificate certificate, Option<String> hired, Entry<Yuan> pay) {
        return new Person(
                2,
                grade,
                Entry.of(grade.toOption()
                        .map(each -> each == Grade.G10 ? Person.Post.AUXILIARY : Person.Post.PROFESSIONAL)),
                certificate,
                PERSON.hours(),
                Entry.of(hired.map(LocalDate::parse)),
                PERSON.inducted(),
                pay,
                PERSON.recruitment());
    }

    static Person paid(String amount) {
        return person(
                PERSON.grade(),
                PERSON.certificate(),
                Option.some("2021-03-01"),
                new Entry.Filled<>(Yuan.parse(amount)));
    }

    static Person holding(Grade grade, Person.Certificate certificate) {
        return person(new Entry.Filled<>(grade), certificate, Option.some("2021-03-01"), PERSON.monthlyPay());
    }

    static Person.Certificate certificate(CertificateLevel level) {
        return new Person.Holds(new Entry.Filled<>(level), new Entry.Blank<>());
    }
}
