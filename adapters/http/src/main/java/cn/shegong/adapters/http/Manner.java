package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Presentation.Form;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** 答复方式: in which form and language a caller wants the answer. */
record Manner(Form form, Language language) {

    private static final MediaType CSV = MediaType.TEXT_CSV_TYPE;

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
        if (type.matches(MediaType.APPLICATION_JSON_TYPE)) {
            return Option.some(Form.JSON);
        }
        return Option.when(type.matches(CSV), Form.CSV);
    }

    /** Chinese, where English is not asked for first. */
    static Language language(HttpRequest<?> request) {
        String asked = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null ? Language.ZH : language(asked);
    }

    private static Language language(String asked) {
        try {
            return Vector.ofAll(Locale.LanguageRange.parse(asked))
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .find(name -> name.equals("zh") || name.equals("en"))
                    .filter(name -> name.equals("en"))
                    .map(english -> Language.EN)
                    .getOrElse(Language.ZH);
        } catch (IllegalArgumentException e) {
            return Language.ZH; // a header of another form asks for nothing
        }
    }

    Presentation presentation() {
        return new Presentation(form, language, Presentation.MoneyUnit.YUAN, Presentation.Page.ENDLESS, Vector.empty());
    }

    String contentType() {
        return form == Form.CSV ? "text/csv; charset=utf-8; header=present" : MediaType.APPLICATION_JSON;
    }

    String contentLanguage() {
        return language == Language.ZH ? "zh" : "en";
    }
}
