package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.Wording;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** 答复: an answer as the caller wants it, with a tag made of its receipt. */
@Singleton
final class Replies {

    static final String RECEIPT = "Shegong-Receipt";
    static final String NOTICES = "Shegong-Notices";

    private static final String WEAK = "W/";
    private static final int TAG_DIGITS = 16;

    private final Answers answers;
    private final Wording wording;
    private final Limits limits;
    private final Problems problems;

    Replies(Core core, Limits limits, Problems problems) {
        answers = core.answers();
        wording = core.wording();
        this.limits = limits;
        this.problems = problems;
    }

    MutableHttpResponse<byte[]> of(Told told, Manner manner, HttpRequest<?> request, Patience patience) {
        if (told instanceof Told.Answered answered) {
            return of(answered.answer(), manner, request, patience);
        }
        return manner.form() == Presentation.Form.JSON
                ? HttpResponse.ok(KeysJson.of(((Told.Keys) told).keys()))
                        .header(HttpHeaders.CONTENT_TYPE, manner.contentType())
                : problems.of(Problem.Kind.NOT_ACCEPTABLE, manner.language());
    }

    private MutableHttpResponse<byte[]> of(Answer answer, Manner manner, HttpRequest<?> request, Patience patience) {
        String tag = tag(answer.receipt(), manner);
        MutableHttpResponse<byte[]> reply = isKnown(tag, request)
                ? unchanged(request, manner.language())
                : HttpResponse.ok(bytes(answer, manner, patience))
                        .header(HttpHeaders.CONTENT_TYPE, manner.contentType());
        fileName(manner, request).forEach(name -> reply.header(HttpHeaders.CONTENT_DISPOSITION, name.header()));
        return reply.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, manner.contentLanguage())
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(RECEIPT, receipt(answer.receipt()))
                .header(
                        NOTICES,
                        answer.notices().map(notice -> notice.code().key()).mkString(", "));
    }

    /** Of what people keep: a table, a workbook, a report; by the call that it answers. */
    private Option<FileName> fileName(Manner manner, HttpRequest<?> request) {
        String call = request.getPath().replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
        return manner.ending()
                .map(ending -> new FileName(
                        call + ending,
                        (manner.language() == Language.ZH ? wording.phrase("file." + call, Language.ZH) : call)
                                + ending));
    }

    private byte[] bytes(Answer answer, Manner manner, Patience patience) {
        var bytes = new Bounded(limits.answer(), patience);
        try {
            answers.write(answer, manner.presentation(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws Bounded.TooLong if it would be longer than an answer may be
     */
    MutableHttpResponse<byte[]> of(Answer answer, Manner manner, HttpRequest<?> request) {
        return of(answer, manner, request, new Patience());
    }

    /** Of all that the bytes depend on, but for their packing. */
    private static String tag(Receipt receipt, Manner manner) {
        String digests = Vector.of(receipt.measures(), receipt.inputs(), receipt.answer())
                .map(digest -> digest.substring(0, TAG_DIGITS))
                .mkString("-");
        String form = manner.form().name().toLowerCase(Locale.ROOT);
        return WEAK + "\"" + receipt.version() + "-" + digests + "-" + form + "-" + manner.contentLanguage() + "\"";
    }

    /** What a table of values has no place for. */
    private static String receipt(Receipt receipt) {
        String seed = receipt.seed() instanceof Receipt.SeedOf of ? ", seed=" + of.seed() : "";
        return "version=" + receipt.version() + ", measures=" + receipt.measures() + ", inputs=" + receipt.inputs()
                + ", answer=" + receipt.answer() + seed;
    }

    private static boolean isKnown(String tag, HttpRequest<?> request) {
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Vector.of(known.split(",", -1)).map(Replies::opaque).contains(opaque(tag));
    }

    /** Tags are held against each other without what says that they are weak. */
    private static String opaque(String tag) {
        String bare = tag.strip();
        return bare.startsWith(WEAK) ? bare.substring(WEAK.length()) : bare;
    }

    /** As RFC 9110 has it: 304 belongs to GET and HEAD. */
    private MutableHttpResponse<byte[]> unchanged(HttpRequest<?> request, Language language) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD
                ? HttpResponse.notModified()
                : problems.of(Problem.Kind.UNCHANGED, language);
    }
}
