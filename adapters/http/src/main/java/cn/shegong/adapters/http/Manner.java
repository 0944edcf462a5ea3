package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Presentation.Form;
import cn.shegong.simulation.projection.Series;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** 答复方式: in which form and language a caller wants the answer. */
record Manner(Form form, Language language) {

    private static final Pattern WEIGHT = Pattern.compile(";\\s*q=([01](?:\\.[0-9]{0,3})?)");

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The first that is accepted is taken. */
    private static final Map<Form, MediaType> FORMS = LinkedHashMap.of(
            Form.JSON,
            MediaType.APPLICATION_JSON_TYPE,
            Form.CSV,
            MediaType.TEXT_CSV_TYPE,
            Form.XLSX,
            MediaType.of(XLSX),
            Form.HTML,
            MediaType.TEXT_HTML_TYPE);

    /** None where no form that is asked for can be had. */
    static Option<Manner> of(HttpRequest<?> request) {
        Vector<MediaType> accepted = Vector.ofAll(request.getHeaders().accept());
        Option<Form> form = accepted.isEmpty()
                ? Option.some(Form.JSON)
                : accepted.filter(type -> type.getQualityAsNumber().signum() > 0)
                        .flatMap(Manner::form)
                        .headOption();
        return form.map(each -> new Manner(each, language(request)));
    }

    private static Option<Form> form(MediaType type) {
        return FORMS.find(form -> type.matches(form._2)).map(Tuple2::_1);
    }

    /** Chinese, where English is not asked for first. */
    static Language language(HttpRequest<?> request) {
        String asked = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null ? Language.ZH : language(asked);
    }

    private static Language language(String asked) {
        return Vector.of(asked.split(",", -1))
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparing(Manner::weight).reversed())
                .filter(range -> weight(range) > 0)
                .find(range -> range.startsWith("zh") || range.startsWith("en"))
                .filter(range -> range.startsWith("en"))
                .map(english -> Language.EN)
                .getOrElse(Language.ZH);
    }

    /** In thousandths: of {@code en;q=0.5} 500. */
    private static int weight(String range) {
        var weight = WEIGHT.matcher(range);
        return weight.find() ? new BigDecimal(weight.group(1)).movePointRight(3).intValue() : 1000;
    }

    Presentation presentation() {
        return new Presentation(
                form, language, Presentation.MoneyUnit.YUAN, Presentation.Page.ENDLESS, Vector.of(Series.BUDGET));
    }

    String contentType() {
        return switch (form) {
            case CSV, LABELLED_CSV -> "text/csv; charset=utf-8; header=present";
            case XLSX -> XLSX;
            case HTML -> "text/html; charset=utf-8";
            case JSON, TABLE -> MediaType.APPLICATION_JSON;
        };
    }

    String contentLanguage() {
        return language == Language.ZH ? "zh" : "en";
    }
}
