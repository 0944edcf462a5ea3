package cn.shegong.adapters.http;

import cn.shegong.adapters.http.Access.Issuer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 令牌: tokens of an OIDC provider, by the keys that it publishes. */
final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int WAIT_MILLIS = 5000;
    private static final int MOST_BYTES = 1 << 20;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private Tokens(Issuer issuer, JWKSource<SecurityContext> keys) {
        // Asymmetric ones alone: a secret that both sides know is no issuer's.
        Set<JWSAlgorithm> algorithms = Set.copyOf(JWSAlgorithm.Family.SIGNATURE);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                issuer.audience(),
                new JWTClaimsSet.Builder().issuer(issuer.issuer().toString()).build(),
                Set.of("sub", "exp")));
    }

    /**
     * Asks the issuer where its keys are.
     *
     * @throws IOException if it does not answer, or names another issuer
     */
    static Tokens of(Issuer issuer) throws IOException {
        var retriever = new DefaultResourceRetriever(WAIT_MILLIS, WAIT_MILLIS, MOST_BYTES);
        String base = issuer.issuer().toString().replaceFirst("/$", "");
        String content =
                retriever.retrieveResource(URI.create(base + DISCOVERY).toURL()).getContent();
        try {
            var about = JSONObjectUtils.parse(content);
            String named = JSONObjectUtils.getString(about, "issuer");
            if (!issuer.issuer().toString().equals(named)) {
                throw new IOException("the provider names another issuer");
            }
            URL keys = JSONObjectUtils.getURI(about, "jwks_uri").toURL();
            return new Tokens(
                    issuer,
                    JWKSourceBuilder.<SecurityContext>create(keys, retriever)
                            .retrying(true)
                            .build());
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the provider's description cannot be read", e);
        }
    }

    /** Who a token stands for; it may ask the issuer for its keys. */
    Option<String> subject(String token) {
        try {
            return Option.of(processor.process(token, null).getSubject());
        } catch (ParseException | BadJOSEException e) {
            return Option.none();
        } catch (JOSEException e) {
            LOG.warn("the issuer's keys cannot be had"); // without the token, which the message may hold
            return Option.none();
        }
    }
}
