package cn.shegong.adapters.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** 请求首部: put right before the framework reads them: what is the same in any case, and what it would fail on. */
final class RequestHeaders {

    /** In which a body may be packed. */
    static final String CODINGS = "gzip, deflate";

    private static final Seq<String> TAKEN = Vector.of("gzip", "x-gzip", "deflate");
    private static final String GZIP = "gzip";
    private static final String IDENTITY = "identity";
    private static final String PACKED_ALONE = GZIP + ", " + IDENTITY + ";q=0";
    private static final Pattern TYPE = Pattern.compile("[^/;\\s]+/[^/;\\s]+\\s*(?:;|$)");
    private static final Pattern LANGUAGES =
            Pattern.compile("\\s*[A-Za-z*][^,;]*(;[^,;]+)?(,\\s*[A-Za-z*][^,;]*(;[^,;]+)?)*");

    private RequestHeaders() {}

    /** Why they are refused, if they are. */
    static Option<Problem.Kind> refused(HttpHeaders headers) {
        String languages = headers.get(HttpHeaderNames.ACCEPT_LANGUAGE);
        if (languages != null && !LANGUAGES.matcher(languages).matches()) {
            headers.remove(HttpHeaderNames.ACCEPT_LANGUAGE);
        }
        lowerCaseTypes(headers);
        return type(headers).orElse(() -> coding(headers)).orElse(() -> packing(headers));
    }

    /** What the framework would take for no type at all. */
    private static Option<Problem.Kind> type(HttpHeaders headers) {
        return Option.of(headers.get(HttpHeaderNames.CONTENT_TYPE))
                .filter(type -> !TYPE.matcher(type).lookingAt())
                .map(type -> Problem.Kind.MEDIA_TYPE);
    }

    /** Types are the same in any case; of the parameters, a boundary is not. */
    private static void lowerCaseTypes(HttpHeaders headers) {
        String type = headers.get(HttpHeaderNames.CONTENT_TYPE);
        if (type != null) {
            int end = type.indexOf(';') < 0 ? type.length() : type.indexOf(';');
            headers.set(
                    HttpHeaderNames.CONTENT_TYPE,
                    type.substring(0, end).strip().toLowerCase(Locale.ROOT) + type.substring(end));
        }
        Seq<String> accepted = Vector.ofAll(headers.getAll(HttpHeaderNames.ACCEPT));
        if (accepted.nonEmpty()) {
            headers.set(HttpHeaderNames.ACCEPT, accepted.mkString(",").toLowerCase(Locale.ROOT));
        }
    }

    /** How the body is packed. */
    private static Option<Problem.Kind> coding(HttpHeaders headers) {
        Seq<String> codings = Vector.ofAll(headers.getAll(HttpHeaderNames.CONTENT_ENCODING))
                .flatMap(header -> Vector.of(header.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .reject(coding -> coding.isEmpty() || coding.equals(IDENTITY));
        if (codings.isEmpty()) {
            headers.remove(HttpHeaderNames.CONTENT_ENCODING);
            return Option.none();
        }
        headers.set(HttpHeaderNames.CONTENT_ENCODING, codings.head());
        return codings.size() == 1 && TAKEN.contains(codings.head()) ? Option.none() : Option.some(Problem.Kind.CODING);
    }

    /** Of headers that were put right, whether the answer must be packed, however short it is. */
    static boolean wantPacked(HttpHeaders headers) {
        return PACKED_ALONE.equals(headers.get(HttpHeaderNames.ACCEPT_ENCODING));
    }

    /** How the answer may be packed: by gzip, which all know, or not at all. */
    private static Option<Problem.Kind> packing(HttpHeaders headers) {
        Seq<String> given = Vector.ofAll(headers.getAll(HttpHeaderNames.ACCEPT_ENCODING));
        if (given.isEmpty()) {
            return Option.none();
        }
        Preferences wanted = Preferences.of(Option.some(given.mkString(",")));
        Option<Integer> all = wanted.weightOf("*");
        int gzip = wanted.weightOf(GZIP)
                .orElse(wanted.weightOf("x-gzip"))
                .orElse(all)
                .getOrElse(0);
        Option<Integer> bare = wanted.weightOf(IDENTITY).orElse(all);
        String packed = bare.contains(0) ? PACKED_ALONE : GZIP;
        headers.set(HttpHeaderNames.ACCEPT_ENCODING, gzip > 0 && gzip >= bare.getOrElse(0) ? packed : IDENTITY);
        return gzip == 0 && bare.contains(0) ? Option.some(Problem.Kind.PACKING) : Option.none();
    }
}
