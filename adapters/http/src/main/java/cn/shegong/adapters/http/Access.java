package cn.shegong.adapters.http;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.net.URI;

/**
 * 访问: who may call.
 *
 * @param keyFiles files of keys' hashes
 * @param issuers of tokens, one or none
 */
public record Access(Seq<String> keyFiles, Seq<Issuer> issuers) {

    public static final Access NONE = new Access(Vector.empty(), Vector.empty());

    /**
     * An OIDC provider.
     *
     * @param issuer as its tokens name it
     * @param audience that a token must be made for
     */
    public record Issuer(URI issuer, String audience) {}

    boolean isSetUp() {
        return !keyFiles.isEmpty() || !issuers.isEmpty();
    }
}
