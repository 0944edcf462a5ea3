package cn.shegong.adapters.http;

import cn.shegong.adapters.http.Problem.Kind;
import cn.shegong.application.Language;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Wording;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import jakarta.inject.Singleton;

/** 问题: says in the caller's language why there is no answer. */
@Singleton
final class Problems {

    /** The document that is the body itself. */
    static final String BODY = "request.json";

    /** The document that is what follows the question mark of an address. */
    static final String QUERY = "query";

    private static final String PART = ".json";
    private static final int MOST_LISTED = 1000;
    /** What is expected of a form, rather than of a value. */
    private static final Set<String> FORMS =
            HashSet.of("json", "json-at", "yaml", "csv", "encoding", "readable", "form");

    private final Wording wording;
    private final Phrases phrases = Phrases.load();

    Problems(Core core) {
        wording = core.wording();
    }

    MutableHttpResponse<byte[]> of(Kind kind, Language language, Object... arguments) {
        return response(problem(kind, language, arguments), language);
    }

    /** Of a body that is not packed as it says. */
    MutableHttpResponse<byte[]> notPacked(Language language) {
        String detail = phrases.phrase("form.packed", language);
        return response(new Problem(Kind.FORM, title(Kind.FORM, language), detail), language);
    }

    /** The body alone. */
    byte[] json(Kind kind, Language language, Object... arguments) {
        return ProblemJson.of(problem(kind, language, arguments));
    }

    private Problem problem(Kind kind, Language language, Object... arguments) {
        String detail = phrases.phrase(kind.key() + ".detail", language, arguments);
        return new Problem(kind, title(kind, language), detail);
    }

    /** Of a text of measures that is not on file. */
    MutableHttpResponse<byte[]> notFound(Refusal refusal, Language language) {
        return response(
                new Problem(Kind.NOT_FOUND, title(Kind.NOT_FOUND, language), wording.of(refusal, language)), language);
    }

    /**
     * @param names what is not known, each where it was asked for
     * @param inline whether it was asked in one body, so that a pointer finds the place
     */
    MutableHttpResponse<byte[]> of(Refusal refusal, Seq<Fault> names, boolean inline, Language language) {
        return response(
                new Problem(
                        Kind.REFUSED,
                        title(Kind.REFUSED, language),
                        wording.of(refusal, language),
                        names.map(name -> error(name, inline, language)),
                        names.size(),
                        Vector.empty()),
                language);
    }

    /**
     * @param inline whether the documents stand in one body, so that a pointer finds a place
     */
    MutableHttpResponse<byte[]> of(Seq<Fault> faults, boolean inline, Language language) {
        return of(faults, inline, language, Vector.empty());
    }

    /**
     * @param tables what the files hold where they are wrong
     */
    MutableHttpResponse<byte[]> of(Seq<Fault> faults, boolean inline, Language language, Seq<Problem.Table> tables) {
        Kind kind = faults.exists(fault -> FORMS.contains(fault.expected().code())) ? Kind.FORM : Kind.INPUT;
        return response(
                new Problem(
                        kind,
                        title(kind, language),
                        wording.count(Faults.count(faults), MOST_LISTED, language),
                        faults.take(MOST_LISTED).map(fault -> error(fault, inline, language)),
                        Faults.count(faults),
                        tables),
                language);
    }

    private String title(Kind kind, Language language) {
        return phrases.phrase(kind.key(), language);
    }

    private Problem.Flaw error(Fault fault, boolean inline, Language language) {
        Expected expected = inline ? byKey(fault.expected()) : fault.expected();
        return new Problem.Flaw(where(fault.place(), inline), fault.value(), wording.of(expected, language));
    }

    /** Of what stands in one body nobody knows that its parts are documents. */
    private static Expected byKey(Expected expected) {
        return new Expected(
                expected.code(),
                expected.arguments()
                        .map(argument -> Inquiry.PARTS
                                .find(part -> argument.equals(part + PART))
                                .getOrElse(argument)));
    }

    private static Problem.Where where(Place place, boolean inline) {
        if (place.document().equals(QUERY)) {
            return new Problem.Parameter(place.at().toString());
        }
        return inline || place.document().equals(BODY) ? new Problem.Pointer(pointer(place)) : cell(place);
    }

    /** The part {@code scenario.json} stands at the key {@code scenario}. */
    private static String pointer(Place place) {
        String document = place.document();
        String part = document.equals(BODY) ? "" : "/" + document.substring(0, document.length() - PART.length());
        return part + place.at().pointer();
    }

    private static Problem.Where cell(Place place) {
        return new Problem.Cell(
                place.document(),
                place.line(),
                place.at().toString(),
                place.cell().getOrElse(""));
    }

    private static MutableHttpResponse<byte[]> response(Problem problem, Language language) {
        return HttpResponse.<byte[]>status(HttpStatus.valueOf(problem.kind().status()))
                .body(ProblemJson.of(problem))
                .contentType(new MediaType(Problem.MEDIA_TYPE))
                .header(Problem.KIND, problem.kind().key())
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.ZH ? "zh" : "en");
    }

    /** As people write it: 32 MiB. */
    static String size(long bytes) {
        long kibibytes = bytes >> 10;
        if (bytes == 0 || kibibytes << 10 != bytes) {
            return bytes + " B";
        }
        return (kibibytes & 1023) == 0 ? (kibibytes >> 10) + " MiB" : kibibytes + " KiB";
    }
}
