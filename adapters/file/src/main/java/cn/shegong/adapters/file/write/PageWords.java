package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.RangeEnd;
import cn.shegong.domain.staffing.ServiceField;
import cn.shegong.domain.staffing.StaffingRatio;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a page for the public says of a text of measures, in one language. */
record PageWords(Words words, Language language, Measures text) {

    private static final int MONTHS_A_YEAR = 12;

    /** A figure in large print, what it is, and its clause. */
    record Line(String figure, String what, Source source) {}

    /** Something that someone has to do. */
    record Duty(String key, Source source) {}

    Line standards() {
        var standards = text.funds().standards();
        return line(
                "standards",
                standards.special().source(),
                money(standards.general().value().yuanAPersonAYear()),
                money(standards.special().value().yuanAPersonAYear()));
    }

    Line prices() {
        PayTable table = text.pay().table();
        var all = table.rows()
                .flatMap(row -> Vector.of(row.general(), row.special()).map(price -> price.yuanAMonth()));
        return line(
                "prices",
                table.source(),
                number(all.min().get()),
                number(all.max().get()));
    }

    Line supervision() {
        var supervision = text.funds().supervision();
        return line(
                "supervision", supervision.source(), number(supervision.value().yuanAHeadAMonth()));
    }

    Line labour() {
        var share = text.funds().labourShare();
        return line("labour", share.source(), share.value());
    }

    Line professionals() {
        var share = text.funds().professionalShare();
        return line("professionals", share.source(), share.value());
    }

    Line certificates() {
        var certification = text.checks().certification();
        return line(
                "certificates", certification.source(), certification.value().everyoneFrom());
    }

    Line education() {
        var hours = text.checks().education();
        return line("education", hours.source(), hours.value());
    }

    Line cycle() {
        var cycle = text.funds().cycle();
        return line("cycle", cycle.source(), years(cycle.value()));
    }

    Line adjustment() {
        var adjustment = text.funds().adjustment();
        return line("adjustment", adjustment.source(), years(adjustment.value()));
    }

    Line districts() {
        return line("districts", text.checks().districtStandard());
    }

    Line fairPay() {
        return line("fair-pay", text.checks().guidancePay());
    }

    private Line line(String key, Source source, Object... figures) {
        return new Line(phrase("page.figure." + key, figures), phrase("page.what." + key, figures), source);
    }

    /** In the measures' order. */
    Seq<Duty> duties() {
        CheckRules checks = text.checks();
        FundRules funds = text.funds();
        return Vector.of(
                new Duty("certification", checks.certification().source()),
                new Duty("pay", checks.guidancePay()),
                new Duty("education", checks.education().source()),
                new Duty("induction", checks.induction()),
                new Duty("review", checks.review()),
                new Duty("renewal", checks.renewal().source()),
                new Duty("labour", funds.labourShare().source()),
                new Duty("evaluation", checks.evaluation()));
    }

    /** Whole years in figures, else months. */
    private String years(int months) {
        return months % MONTHS_A_YEAR == 0
                ? phrase("page.years", months / MONTHS_A_YEAR)
                : phrase("page.months", months);
    }

    /** In Chinese in 万元, as the text writes it. */
    private String money(long yuan) {
        BigDecimal wan = BigDecimal.valueOf(yuan).movePointLeft(4).stripTrailingZeros();
        return language == Language.ZH ? phrase("page.wan", wan.toPlainString()) : number(yuan);
    }

    String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    String specialFields() {
        return text.staffing()
                .fields()
                .values()
                .filter(field -> field.payField().value() == PayField.SPECIAL)
                .map(ServiceField::name)
                .map(this::in)
                .mkString(phrase("list.comma"));
    }

    /** How many posts a norm asks for, in words. */
    String ratio(Norm norm) {
        StaffingRatio ratio = norm.ratio();
        if (!ratio.isStated()) {
            return phrase("page.ratio.none");
        }
        String each = ratio instanceof StaffingRatio.ClientsPerPost clients
                ? phrase("page.ratio.clients", range(clients.fewest(), clients.most()))
                : phrase("page.ratio.unit", range(ratio.factor(RangeEnd.MIN), ratio.factor(RangeEnd.MAX)));
        return norm.atLeast() == 0 ? each : phrase("page.ratio.least", each, norm.atLeast());
    }

    private String range(long low, long high) {
        return low == high ? number(low) : number(low) + "–" + number(high);
    }

    String title() {
        return in(text.heading().title());
    }

    String place(Source source) {
        return new ItemWords(words, language).place(source);
    }

    /** The words quoted, in Chinese as issued; where nothing is quoted, nothing. */
    String quote(Source source) {
        return source.place() instanceof Source.Measure measure ? measure.quote() : "";
    }

    String in(Text both) {
        return language == Language.ZH ? both.zh() : both.en();
    }

    /** Of the language, as HTML says it. */
    String code() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    String phrase(String key, Object... arguments) {
        return words.phrase(key, language, arguments);
    }
}
