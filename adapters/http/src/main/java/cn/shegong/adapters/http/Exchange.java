package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 一次往来: a request and its answer, by an id that both carry. */
final class Exchange {

    static final String ID = "X-Request-Id";

    private static final Pattern OTHERS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern PARAMETERS = Pattern.compile("[?#]");
    private static final int MOST_PATH = 200;

    private final String id;
    private final String method;
    private final String path;
    private final Language language;
    private final long begun = System.nanoTime();
    private int status;

    private Exchange(String id, String method, String path, Language language) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.language = language;
    }

    static Exchange of(HttpRequest request) {
        String path = PARAMETERS.split(request.uri(), 2)[0]; // what follows may be anyone's
        String asked = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
        return new Exchange(
                id(request.headers().get(ID)),
                request.method().name(),
                path.length() > MOST_PATH ? path.substring(0, MOST_PATH) : path,
                asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH);
    }

    private static String id(@Nullable String given) {
        return given != null && OTHERS.matcher(given).matches()
                ? given
                : Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }

    /** Whoever wrote the answer. */
    void answered(HttpResponse response) {
        status = response.status().code();
        HttpHeaders headers = response.headers();
        headers.set(ID, id);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
        if (!headers.contains(HttpHeaderNames.CONTENT_SECURITY_POLICY)) {
            headers.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }

    boolean isAnswered() {
        return status > 0;
    }

    String id() {
        return id;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Language language() {
        return language;
    }

    int status() {
        return status;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }
}
