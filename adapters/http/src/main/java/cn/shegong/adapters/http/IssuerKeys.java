package cn.shegong.adapters.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 签发方公钥: the keys that an issuer publishes, asked for when they are first needed. While it does not answer it is asked
 * again after a second, two, four and so on up to a minute, by one call at a time.
 */
final class IssuerKeys {

    static final int RETRY_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int WAIT_MILLIS = 5000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PAUSE = 60;

    private final URI issuer;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Option<JWKSource<SecurityContext>> found = Option.none();
    private volatile long askAgainAt = System.nanoTime();
    private int pause;

    IssuerKeys(URI issuer) {
        this.issuer = issuer;
    }

    /** So that the first caller need not wait. */
    void askAhead() {
        Thread ahead = new Thread(this::source, "issuer");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** The keys, or after how many seconds to ask for them again. */
    Either<Integer, JWKSource<SecurityContext>> source() {
        if (found.isEmpty() && System.nanoTime() - askAgainAt >= 0 && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return found.toEither(() ->
                Math.max(1, (int) TimeUnit.NANOSECONDS.toSeconds(askAgainAt - System.nanoTime()) + 1));
    }

    private void ask() {
        if (found.isDefined()) {
            return;
        }
        try {
            found = Option.some(keys());
        } catch (IOException e) {
            pause = Math.min(MOST_PAUSE, Math.max(1, 2 * pause));
            askAgainAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(pause);
            LOG.atWarn()
                    .addKeyValue("issuer", issuer)
                    .addKeyValue("reason", e.getMessage())
                    .addKeyValue("retrySeconds", pause)
                    .log("the issuer of tokens does not tell its keys");
        }
    }

    private JWKSource<SecurityContext> keys() throws IOException {
        var retriever = new DefaultResourceRetriever(WAIT_MILLIS, WAIT_MILLIS, MOST_BYTES);
        String base = issuer.toString().replaceFirst("/$", "");
        String content =
                retriever.retrieveResource(URI.create(base + DISCOVERY).toURL()).getContent();
        try {
            var about = JSONObjectUtils.parse(content);
            if (!issuer.toString().equals(JSONObjectUtils.getString(about, "issuer"))) {
                throw new IOException("the provider names another issuer");
            }
            URL keys = JSONObjectUtils.getURI(about, "jwks_uri").toURL();
            return JWKSourceBuilder.<SecurityContext>create(keys, retriever)
                    .retrying(true)
                    .outageTolerant(TimeUnit.HOURS.toMillis(1))
                    .build();
        } catch (ParseException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("the provider's description cannot be read", e);
        }
    }
}
