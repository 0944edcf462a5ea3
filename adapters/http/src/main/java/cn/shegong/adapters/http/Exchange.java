package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.vavr.control.Option;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 一次往来: a request and its answer, by an id that both carry. */
final class Exchange {

    static final String ID = "X-Request-Id";
    /** By which the framework's request leads back here; a caller's own is overwritten. */
    static final String SERIAL = "Shegong-Exchange";

    private static final Pattern OTHERS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern PARAMETERS = Pattern.compile("[?#]");
    private static final int MOST_PATH = 200;

    private final String id;
    private final String method;
    private final String path;
    private final Language language;
    private final long begun = System.nanoTime();
    private volatile Caller caller;
    private int status;
    private String problem = "";
    private String serial = "";
    private boolean isPacked;
    private long bytesIn;
    private long bytesOut;

    private Exchange(String id, String method, String path, Language language, Caller caller) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.language = language;
        this.caller = caller;
    }

    /** In place of one whose caller has left. */
    static Exchange ofNobody() {
        return new Exchange("", "", "", Language.ZH, new Caller(Caller.Kind.ADDRESS, "nobody"));
    }

    /**
     * @param address from which it comes
     */
    static Exchange of(HttpRequest request, String address) {
        String path = PARAMETERS.split(request.uri(), 2)[0]; // what follows may be anyone's
        return new Exchange(
                id(request.headers().get(ID)),
                request.method().name(),
                path.length() > MOST_PATH ? path.substring(0, MOST_PATH) : path,
                Manner.language(Preferences.of(Option.of(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE)))),
                new Caller(Caller.Kind.ADDRESS, address));
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
        problem = headers.get(Problem.KIND, "");
        headers.remove(Problem.KIND);
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

    /** By which it is found again. */
    void isKeptBy(String number) {
        serial = number;
    }

    String serial() {
        return serial;
    }

    /** By whom it is, once that is known better than by an address. */
    void isBy(Caller known) {
        caller = known;
    }

    Caller caller() {
        return caller;
    }

    /** No answer may come unpacked. */
    void mustBePacked() {
        isPacked = true;
    }

    boolean isPacked() {
        return isPacked;
    }

    void received(long bytes) {
        bytesIn += bytes;
    }

    void sent(long bytes) {
        bytesOut += bytes;
    }

    long bytesIn() {
        return bytesIn;
    }

    long bytesOut() {
        return bytesOut;
    }

    /** Which one was answered, such as {@code busy}; else empty. */
    String problem() {
        return problem;
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
