package cn.shegong.adapters.file.write;

import static cn.shegong.adapters.file.write.Markup.tag;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.port.Pages;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 一页读懂: what a text of measures pays, asks and guarantees, as one page of HTML that needs nothing beside it: no
 * script, no other file, no host. Every figure is the text's own and stands beside its clause.
 */
public record OnePager(Words words) implements Pages {

    private static final String STYLE = resource("one-pager.css");

    @Override
    public void write(Measures text, LocalDate asOf, Receipt receipt, Language language, OutputStream out)
            throws IOException {
        Page page = new Page(new PageWords(words, language, text));
        out.write(page.of(asOf, receipt).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OnePager.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page, in one language. */
    private record Page(PageWords say) {

        String of(LocalDate asOf, Receipt receipt) {
            Markup head = tag(
                    "head",
                    new Markup("<meta charset=\"utf-8\"/>\n"
                            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                            + "<meta http-equiv=\"Content-Security-Policy\""
                            + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"),
                    tag("title", say.phrase("page.title", say.title())),
                    tag("style", new Markup("\n" + STYLE)));
            Markup body = tag(
                    "body",
                    tag("header", header(asOf)),
                    tag(
                            "main",
                            tag("div class=\"cards\"", cards()),
                            tag("div class=\"columns\"", pay(), duties(), posts())),
                    tag("footer", footer(receipt)));
            return "<!DOCTYPE html>\n"
                    + tag("html lang=\"" + say.code() + "\"", head, body).html();
        }

        private Seq<Markup> header(LocalDate asOf) {
            Measures text = say.text();
            String standing = text.validity().standing(asOf).key();
            return Vector.of(
                    tag(
                            "p class=\"kicker\"",
                            say.phrase("page.kicker", say.in(text.heading().place()))),
                    tag("h1", say.title()),
                    tag(
                            "p class=\"about\"",
                            Markup.text(say.phrase(
                                            "page.about",
                                            say.in(text.heading().issuer()),
                                            text.heading().number(),
                                            text.validity().from(),
                                            text.validity().to()))
                                    .then(tag(
                                            "strong class=\"standing " + standing + "\"",
                                            say.phrase("page.standing." + standing, asOf)))));
        }

        private Seq<Markup> cards() {
            return Vector.of(
                    card("pays", say.standards(), say.prices(), say.supervision()),
                    card("asks", say.labour(), say.professionals(), say.certificates(), say.education()),
                    card("guarantees", say.cycle(), say.adjustment(), say.districts(), say.fairPay()));
        }

        private Markup card(String key, PageWords.Line... lines) {
            Seq<Markup> items = Vector.of(lines)
                    .map(line -> tag(
                            "li",
                            tag("span class=\"figure\"", line.figure()),
                            tag("span class=\"what\"", line.what()),
                            clause(line.source())));
            return tag("section class=\"card " + key + "\"", tag("h2", say.phrase("page." + key)), tag("ul", items));
        }

        private Markup clause(Source source) {
            String mark = source.isInterpretation() ? say.phrase("page.interpreted") : "";
            return tag("span class=\"clause\"", say.place(source) + mark);
        }

        private Markup pay() {
            PayTable table = say.text().pay().table();
            Seq<Markup> rows = Vector.of(Band.values()).map(this::band);
            return tag(
                    "section",
                    tag("h2", say.phrase("page.pay")),
                    tag("p class=\"note\"", say.phrase("page.pay-note", say.specialFields())),
                    tag(
                            "table class=\"pay\"",
                            tag("caption", say.phrase("page.pay-caption", say.place(table.source()))),
                            tag("thead", tag("tr", heads("grade", "level", "general", "special"))),
                            Markup.all(rows)));
        }

        private Markup band(Band band) {
            Seq<Markup> rows = say.text()
                    .pay()
                    .table()
                    .rows()
                    .filter(row -> row.grade().band() == band)
                    .map(row -> tag(
                            "tr",
                            tag(
                                    "td class=\"number\"",
                                    Integer.toString(row.grade().number())),
                            tag("th scope=\"row\"", say.in(row.level())),
                            tag(
                                    "td class=\"number\"",
                                    say.number(row.price(PayField.GENERAL).yuanAMonth())),
                            tag(
                                    "td class=\"number\"",
                                    say.number(row.price(PayField.SPECIAL).yuanAMonth()))));
            return tag("tbody", rows);
        }

        private Seq<Markup> heads(String... keys) {
            return Vector.of(keys).map(key -> tag("th scope=\"col\"", say.phrase("page.head." + key)));
        }

        private Markup posts() {
            Seq<Markup> rows = say.text().staffing().norms().values().toVector().map(this::norm);
            Seq<Markup> categories =
                    say.text().staffing().categories().values().toVector().map(this::category);
            return tag(
                    "section",
                    tag("h2", say.phrase("page.posts")),
                    tag(
                            "table class=\"posts\"",
                            tag("caption", say.phrase("page.posts-caption")),
                            tag("thead", tag("tr", heads("client", "ratio", "category"))),
                            tag("tbody", rows)),
                    tag("p class=\"note\"", Markup.all(categories)));
        }

        private Markup norm(Norm norm) {
            ServiceField field = say.text().field(norm.field());
            return tag(
                    "tr",
                    tag("th scope=\"row\"", tag("b", say.in(field.name())), Markup.text(say.in(norm.client()))),
                    tag("td", say.ratio(norm)),
                    tag("td class=\"category\"", norm.category().name()));
        }

        private Markup category(CategoryRule rule) {
            return tag("b", rule.category().name()).then(Markup.text(" " + say.in(rule.title()) + " "));
        }

        private Markup duties() {
            Seq<Markup> items = say.duties()
                    .map(duty -> tag(
                            "li",
                            tag("b", say.phrase("page.duty." + duty.key())),
                            clause(duty.source()),
                            tag("q lang=\"zh-CN\"", say.quote(duty.source()))));
            return tag("section", tag("h2", say.phrase("page.duties")), tag("ul class=\"duties\"", items));
        }

        private Seq<Markup> footer(Receipt receipt) {
            return Vector.of(
                    tag("p", say.phrase("page.foot")),
                    tag("p class=\"receipt\"", say.phrase("page.receipt", receipt.version(), receipt.measures())));
        }
    }
}
