package cn.shegong.adapters.http;

import cn.shegong.adapters.http.Access.Issuer;
import cn.shegong.adapters.http.Authenticator.Identified;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 令牌核验: access tokens of an OIDC provider (RFC 9068 and before it), by the keys that it publishes. What the provider
 * signs for another purpose (that someone has logged in, that someone has left, a token bound to its holder's key) is none.
 */
final class JwtVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(JwtVerifier.class);

    /** Of an access token, with the type of RFC 9068 or, as most providers make them, without one. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES = new DefaultJOSEObjectTypeVerifier<>(
            new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT, null);

    private final Issuer issuer;
    private final IssuerKeys keys;

    JwtVerifier(Issuer issuer) {
        this.issuer = issuer;
        keys = new IssuerKeys(issuer.issuer());
        keys.askAhead();
    }

    /** Who a token stands for; it may ask the issuer for its keys. */
    Identified identify(String token) {
        try {
            JWT parsed = JWTParser.parse(token);
            // What is no token of the issuer's never leads to it.
            if (!(parsed instanceof SignedJWT)
                    || !issuer.issuer()
                            .toString()
                            .equals(parsed.getJWTClaimsSet().getIssuer())) {
                return Identified.NOBODY;
            }
            return keys.source().fold(Identified::later, source -> identify(parsed, source));
        } catch (ParseException | RuntimeException e) {
            return Identified.NOBODY; // without the token, which the message may hold
        }
    }

    private Identified identify(JWT token, JWKSource<SecurityContext> source) {
        try {
            return Identified.as(
                    Caller.Kind.TOKEN, processor(source).process(token, null).getSubject());
        } catch (BadJOSEException e) {
            return Identified.NOBODY;
        } catch (RateLimitReachedException e) {
            return Identified.NOBODY; // it names a key that the issuer did not have a moment ago
        } catch (JOSEException e) {
            LOG.warn("the issuer's keys cannot be had");
            return Identified.later(IssuerKeys.RETRY_SECONDS);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> source) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        // Asymmetric ones alone: a secret that both sides know is no issuer's.
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.copyOf(JWSAlgorithm.Family.SIGNATURE), source));
        processor.setJWSTypeVerifier(TYPES);
        processor.setJWTClaimsSetVerifier(new AccessTokenClaims(issuer));
        return processor;
    }

    /** Of its issuer, for this server, not too old, and of no other kind. */
    private static final class AccessTokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

        /** Of an OIDC login; and of a token that counts only with a proof that is not asked for here. */
        private static final Set<String> OTHERS = Set.of("nonce", "at_hash", "c_hash", "s_hash", "events", "cnf");

        AccessTokenClaims(Issuer issuer) {
            super(
                    issuer.audience(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer.issuer().toString())
                            .build(),
                    Set.of("sub", "exp"));
        }

        @Override
        public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            if (claims.getClaims().keySet().stream().anyMatch(OTHERS::contains)
                    || !says(claims, "typ", "Bearer")
                    || !says(claims, "token_use", "access")) {
                throw new BadJWTException("a token for another purpose");
            }
        }

        /** Some providers say in a claim what a token is for; it may be left out. */
        private static boolean says(JWTClaimsSet claims, String claim, String value) {
            Object said = claims.getClaim(claim);
            return said == null || value.equalsIgnoreCase(said.toString());
        }
    }
}
