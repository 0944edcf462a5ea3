package cn.shegong.adapters.http;

import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.Locale;

/** 认证: knows those who may call, by their keys and tokens. */
final class Authenticator {

    private static final String BEARER = "bearer ";

    private final Seq<Keys> keys;
    private final Seq<JwtVerifier> tokens;

    private Authenticator(Seq<Keys> keys, Seq<JwtVerifier> tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    /**
     * What is known of who calls.
     *
     * @param caller none where nobody is known by what was sent
     * @param retrySeconds after which more may be known, since an issuer cannot be asked now; else 0
     */
    record Identified(Option<Caller> caller, int retrySeconds) {

        static final Identified NOBODY = new Identified(Option.none(), 0);

        static Identified as(Caller.Kind kind, String name) {
            return new Identified(Option.some(new Caller(kind, name)), 0);
        }

        static Identified later(int seconds) {
            return new Identified(Option.none(), seconds);
        }

        boolean isOpen() {
            return caller.isEmpty() && retrySeconds == 0;
        }
    }

    static Validation<Seq<Fault>, Authenticator> of(Access access) {
        Faults faults = new Faults();
        Seq<Keys> keys = access.keyFiles().flatMap(file -> faults.take(Keys.of(Path.of(file))));
        Seq<JwtVerifier> tokens = access.issuers().map(JwtVerifier::new);
        return faults.unlessAny(() -> new Authenticator(keys, tokens));
    }

    /**
     * Who calls. It may have to ask an issuer.
     *
     * @param authorization the header
     */
    Identified identify(Option<String> authorization) {
        return authorization
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(header -> identify(header.substring(BEARER.length()).strip()))
                .getOrElse(Identified.NOBODY);
    }

    private Identified identify(String bearer) {
        return keys.flatMap(each -> each.owner(bearer))
                .headOption()
                .map(owner -> Identified.as(Caller.Kind.KEY, owner))
                .getOrElse(() -> tokens.map(each -> each.identify(bearer))
                        .find(each -> !each.isOpen())
                        .getOrElse(Identified.NOBODY));
    }
}
