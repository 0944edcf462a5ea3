package cn.shegong.domain;

import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.Heading;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Origin;
import cn.shegong.domain.measures.PayRules;
import cn.shegong.domain.measures.PublishedStandards;
import cn.shegong.domain.measures.RosterRules;
import cn.shegong.domain.measures.Roundings;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.measures.Supervision;
import cn.shegong.domain.measures.Validity;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.GuidancePrice;
import cn.shegong.domain.pay.OverallMix;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.Binding;
import cn.shegong.domain.staffing.Category;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.ServiceField;
import cn.shegong.domain.staffing.StaffingRatio;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The figures of the 2020 measures, typed a second time from the text and not from the program's file, and those of an
 * invented successor from April 2030. Sources are left plain: only the figures count here.
 */
public final class Texts {

    private static final Source HERE = new Source(new Source.Measure(13, ""), new Source.AsStated());
    private static final Text NAME = new Text("名", "name");
    private static final Set<Integer> SPECIAL = TreeSet.of(1, 6, 7, 12, 13, 14, 15, 16);

    public static final Measures SHENZHEN_2020 = shenzhen();
    public static final Measures SUCCESSOR = successor();

    private Texts() {}

    /** The 2020 measures alone. */
    public static Succession alone() {
        return new Succession(Vector.of(SHENZHEN_2020));
    }

    /** The 2020 measures, and from April 2030 the invented ones. */
    public static Succession both() {
        return Succession.from(SHENZHEN_2020, Vector.of(SUCCESSOR, SHENZHEN_2020));
    }

    private static Measures shenzhen() {
        return new Measures(
                heading("shenzhen-2020-11", "2020-11-12", "2025-11-11", new Origin.First()),
                Vector.of(new Clause(13, NAME, "")),
                Vector.empty(),
                roundings(),
                pay(
                        Vector.of(18000, 16183, 14549, 13081, 11760, 10573, 9506, 8547, 7684, 5245),
                        Vector.of(18782, 16886, 15182, 13650, 12272, 11033, 9920, 8918, 8018, 5245),
                        "29.6%"),
                funds("85%", 163_000, 169_000, 350, 36, 12),
                staffing(norms()),
                checks());
    }

    private static Measures successor() {
        return new Measures(
                heading(
                        "invented-2030",
                        "2030-04-20",
                        "2035-04-19",
                        new Origin.Replaces(new MeasuresId("shenzhen-2020-11"), HERE)),
                Vector.of(new Clause(13, NAME, "")),
                Vector.empty(),
                roundings(),
                pay(
                        Vector.of(21000, 19000, 17000, 15000, 13500, 12000, 11000, 10000, 9000, 6000),
                        Vector.of(22000, 20000, 18000, 16000, 14000, 12500, 11500, 10500, 9500, 6000),
                        "31%"),
                funds("86%", 180_000, 190_000, 400, 24, 6),
                staffing(norms().map(norm -> norm.id().id().equals("6") ? norm("6", 6, "45:1", 0, Category.A) : norm)),
                checks());
    }

    private static Heading heading(String id, String from, String to, Origin origin) {
        Validity validity = new Validity(LocalDate.parse(from), LocalDate.parse(to));
        return new Heading(
                new MeasuresId(id), id, NAME, NAME, NAME, LocalDate.parse("2026-11-24"), sourced(validity), origin);
    }

    private static Roundings roundings() {
        Sourced<Rounding> yuan = rounding(Fraction.ONE, RoundingMode.HALF_UP);
        Sourced<Rounding> fen = rounding(Fraction.of(1, 100), RoundingMode.HALF_UP);
        return new Roundings(
                yuan,
                yuan,
                yuan,
                rounding(Fraction.of(1000), RoundingMode.HALF_UP),
                fen,
                rounding(Fraction.of(1, 100), RoundingMode.DOWN),
                yuan,
                rounding(Fraction.ONE, RoundingMode.UP),
                rounding(Fraction.ONE, RoundingMode.DOWN));
    }

    private static Sourced<Rounding> rounding(Fraction step, RoundingMode mode) {
        return sourced(new Rounding(step, mode));
    }

    private static PayRules pay(Vector<Integer> general, Vector<Integer> special, String onCost) {
        var rows = Grade.ALL.map(grade -> new PayTable.Row(
                grade,
                NAME,
                new GuidancePrice(general.get(grade.ordinal())),
                new GuidancePrice(special.get(grade.ordinal()))));
        var mix = new OverallMix(HashMap.of(
                Band.SENIOR, Percentage.ZERO,
                Band.INTERMEDIATE, Percentage.of(20),
                Band.ASSISTANT, Percentage.of(70),
                Band.AUXILIARY, Percentage.of(10)));
        return new PayRules(
                new PayTable(rows, new Source(new Source.Annex(2, ""), new Source.AsStated()), HERE),
                sourced(mix),
                sourced(Percentage.parse(onCost)),
                sourced(Costing.GRADES));
    }

    private static FundRules funds(
            String labourShare, long general, long special, long supervision, int cycle, int shortCycle) {
        return new FundRules(
                sourced(Percentage.parse(labourShare)),
                sourced(Percentage.of(80)),
                new PublishedStandards(
                        sourced(new PackageStandard(general)), sourced(new PackageStandard(special)), HERE, HERE),
                sourced(new Supervision(supervision, TreeSet.of(Band.SENIOR, Band.INTERMEDIATE, Band.ASSISTANT))),
                sourced(cycle),
                sourced(shortCycle),
                sourced(36));
    }

    private static CheckRules checks() {
        return new CheckRules(
                HERE,
                sourced(new Certification(YearMonth.of(2020, 11), 2023)),
                HERE,
                sourced(80),
                HERE,
                new RosterRules(HERE, sourced(YearMonth.of(2020, 12)), HERE, HERE),
                HERE,
                sourced(YearMonth.of(2020, 11)),
                sourced(6),
                HERE,
                HERE,
                HERE);
    }

    private static StaffingRules staffing(Vector<Norm> norms) {
        return new StaffingRules(
                LinkedHashMap.of(
                        Category.A, new CategoryRule(Category.A, NAME, sourced(Binding.VIOLATION)),
                        Category.B, new CategoryRule(Category.B, NAME, sourced(Binding.ADVICE)),
                        Category.C, new CategoryRule(Category.C, NAME, sourced(Binding.NONE))),
                Vector.rangeClosed(1, 17)
                        .toLinkedMap(code -> Tuple.of(code, new ServiceField(code, NAME, sourced(payField(code))))),
                norms.toLinkedMap(norm -> Tuple.of(norm.id(), norm)),
                HERE,
                HERE);
    }

    private static PayField payField(int code) {
        return SPECIAL.contains(code) ? PayField.SPECIAL : PayField.GENERAL;
    }

    private static Vector<Norm> norms() {
        return Vector.of(
                norm("1.1", 1, "70:1", 0, Category.A),
                norm("1.2", 1, "200:1", 0, Category.A),
                norm("2", 2, "200:1", 0, Category.A),
                norm("3", 3, "500:1", 0, Category.B),
                norm("4", 4, "1:(5-8)", 0, Category.A),
                norm("5", 5, "5000:1", 0, Category.A),
                norm("6", 6, "50:1", 0, Category.A),
                norm("7", 7, "70:1", 0, Category.A),
                norm("8", 8, "1:1", 0, Category.A),
                norm("9", 9, "200:1", 0, Category.B),
                norm("10", 10, "1:3", 0, Category.B),
                norm("11", 11, "70:1", 0, Category.A),
                norm("12", 12, "100:1", 2, Category.A),
                norm("13", 13, "15:1", 1, Category.A),
                norm("14", 14, "1:1", 0, Category.A),
                norm("15", 15, "(65-70):1", 0, Category.B),
                norm("16", 16, "none", 0, Category.B),
                norm("17.1", 17, "1:2", 0, Category.A),
                norm("17.2", 17, "200:1", 0, Category.C),
                norm("17.3", 17, "none", 0, Category.C));
    }

    private static Norm norm(String id, int field, String ratio, int atLeast, Category category) {
        return new Norm(new NormId(id), field, NAME, StaffingRatio.parse(ratio), atLeast, category, HERE);
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, HERE);
    }
}
