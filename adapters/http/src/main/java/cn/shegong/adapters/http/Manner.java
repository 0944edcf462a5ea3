package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Presentation.Form;
import cn.shegong.simulation.projection.Series;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 答复方式: in which form and language a caller wants the answer. */
record Manner(Form form, Language language) {

    /** The parameter of the address that says for whom CSV is, and its one value. */
    static final String CSV = "csv";

    static final String READER = "reader";

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The first that is accepted is taken. */
    private static final Map<String, Form> FORMS = LinkedHashMap.of(
            MediaType.APPLICATION_JSON,
            Form.JSON,
            MediaType.TEXT_CSV,
            Form.CSV,
            XLSX,
            Form.XLSX,
            MediaType.TEXT_HTML,
            Form.HTML);

    /** None where no form that is asked for can be had. */
    static Option<Manner> of(HttpRequest<?> request) {
        Preferences accepted = preferences(request, HttpHeaders.ACCEPT);
        Option<Form> form = accepted.isEmpty()
                ? Option.some(Form.JSON)
                : accepted.best(FORMS.keySet().toVector()).flatMap(FORMS::get);
        return form.map(each ->
                new Manner(each == Form.CSV && isForReaders(request) ? Form.LABELLED_CSV : each, language(request)));
    }

    /** Whether CSV is to be read by people: with a mark for spreadsheets, and heads in words. */
    private static boolean isForReaders(HttpRequest<?> request) {
        return READER.equals(request.getParameters().get(CSV));
    }

    private static Preferences preferences(HttpRequest<?> request, String header) {
        return Preferences.of(Option.of(String.join(",", request.getHeaders().getAll(header))));
    }

    /** Chinese, where English is not asked for first. */
    static Language language(HttpRequest<?> request) {
        return language(preferences(request, HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language language(Preferences asked) {
        return asked.ranges()
                .filter(range -> range.weight() > 0)
                .map(Preferences.Range::name)
                .find(name -> name.startsWith("zh") || name.startsWith("en"))
                .filter(name -> name.startsWith("en"))
                .map(english -> Language.EN)
                .getOrElse(Language.ZH);
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

    /** Of the file that it is kept in; none of JSON, which programs take. */
    Option<String> ending() {
        return switch (form) {
            case CSV, LABELLED_CSV -> Option.some(".csv");
            case XLSX -> Option.some(".xlsx");
            case HTML -> Option.some(".html");
            case JSON, TABLE -> Option.none();
        };
    }

    String contentLanguage() {
        return language == Language.ZH ? "zh" : "en";
    }
}
