package cn.shegong.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words quoted for a figure show it. */
class QuotedFiguresTest {

    private static Measures with(FundRules funds, CheckRules checks) {
        Measures text = Texts.SHENZHEN_2020;
        return new Measures(
                text.heading(),
                text.clauses(),
                text.annexNotes(),
                text.roundings(),
                text.pay(),
                funds,
                text.staffing(),
                checks);
    }

    private static Source quoting(String quote) {
        return new Source(new Source.Measure(13, quote), new Source.AsStated());
    }

    @ParameterizedTest
    @CsvSource({
        "85%, 人力成本不少于85%, true",
        "86%, 人力成本不少于85%, false",
        "85%, 人力成本不少于185%, false",
        "12.5%, 不少于12.5%, true",
        "85%, '', true",
    })
    void a_share_stands_in_its_quote(String share, String quote, boolean shown) {
        FundRules funds = Texts.SHENZHEN_2020.funds();
        Measures text = with(
                new FundRules(
                        new Sourced<>(Percentage.parse(share), quoting(quote)),
                        funds.professionalShare(),
                        funds.standards(),
                        funds.supervision(),
                        funds.cycle(),
                        funds.shortCycle(),
                        funds.adjustment()),
                Texts.SHENZHEN_2020.checks());
        assertThat(new QuotedFigures(text).doubts().isEmpty()).isEqualTo(shown);
        assertThat(new QuotedFigures(text).doubts().map(Doubt::quote)).allMatch(quote::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "36, 一般以3年为一个购买周期, true",
        "24, 一般以3年为一个购买周期, false",
        "36, 一般以36个月为一个购买周期, true",
    })
    void months_may_stand_as_years(int months, String quote, boolean shown) {
        FundRules funds = Texts.SHENZHEN_2020.funds();
        Measures text = with(
                new FundRules(
                        funds.labourShare(),
                        funds.professionalShare(),
                        funds.standards(),
                        funds.supervision(),
                        new Sourced<>(months, quoting(quote)),
                        funds.shortCycle(),
                        funds.adjustment()),
                Texts.SHENZHEN_2020.checks());
        assertThat(new QuotedFigures(text).doubts().isEmpty()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"6, 应提前半年申请, true", "5, 应提前半年申请, false", "6, 应提前申请, false"})
    void six_months_may_stand_as_half_a_year(int months, String quote, boolean shown) {
        CheckRules checks = Texts.SHENZHEN_2020.checks();
        Measures text = with(
                Texts.SHENZHEN_2020.funds(),
                new CheckRules(
                        checks.staffing(),
                        checks.certification(),
                        checks.guidancePay(),
                        checks.education(),
                        checks.induction(),
                        checks.roster(),
                        checks.review(),
                        checks.filing(),
                        new Sourced<>(months, quoting(quote)),
                        checks.districtStandard(),
                        checks.evaluation(),
                        checks.oneEvaluation()));
        assertThat(new QuotedFigures(text).doubts().isEmpty()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"163000, 不低于16.3万元/人/年, true", "163500, 不低于16.3万元/人/年, false", "163000, 不低于163000元, true"})
    void a_standard_may_stand_in_ten_thousands(long yuan, String quote, boolean shown) {
        FundRules funds = Texts.SHENZHEN_2020.funds();
        PublishedStandards standards = funds.standards();
        Measures text = with(
                new FundRules(
                        funds.labourShare(),
                        funds.professionalShare(),
                        new PublishedStandards(
                                new Sourced<>(new PackageStandard(yuan), quoting(quote)),
                                standards.special(),
                                standards.person(),
                                standards.derived()),
                        funds.supervision(),
                        funds.cycle(),
                        funds.shortCycle(),
                        funds.adjustment()),
                Texts.SHENZHEN_2020.checks());
        assertThat(new QuotedFigures(text).doubts().isEmpty()).isEqualTo(shown);
    }
}
