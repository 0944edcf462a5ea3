package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** 门卫: knows those who may call. */
final class Guard {

    private static final String BEARER = "bearer ";

    private final Seq<Keys> keys;
    private final Seq<Tokens> tokens;

    private Guard(Seq<Keys> keys, Seq<Tokens> tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    static Validation<Seq<Fault>, Guard> of(Access access) {
        Faults faults = new Faults();
        Seq<Keys> keys = access.keyFiles().flatMap(file -> faults.take(Keys.of(Path.of(file))));
        Seq<Tokens> tokens = access.issuers().flatMap(issuer -> faults.take(tokens(issuer)));
        return faults.unlessAny(() -> new Guard(keys, tokens));
    }

    private static Validation<Seq<Fault>, Tokens> tokens(Access.Issuer issuer) {
        try {
            return Validation.valid(Tokens.of(issuer));
        } catch (IOException e) {
            Place place = Place.of("serve").below("access").below("issuer").below("url");
            return Validation.invalid(Vector.of(new Fault(place, issuer.issuer().toString(), Expected.of("issuer"))));
        }
    }

    /**
     * Who calls; none where nobody is known by that.
     *
     * @param authorization the header
     * @param threads for what may have to ask an issuer
     */
    CompletableFuture<Option<String>> caller(Option<String> authorization, Executor threads) {
        Option<String> bearer = authorization
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
        Option<String> owner =
                bearer.flatMap(key -> keys.flatMap(each -> each.owner(key)).headOption());
        boolean isToken = bearer.exists(
                text -> text.chars().filter(letter -> letter == '.').count() == 2);
        if (owner.isDefined() || tokens.isEmpty() || !isToken) {
            return CompletableFuture.completedFuture(owner);
        }
        return CompletableFuture.supplyAsync(
                () -> tokens.flatMap(each -> each.subject(bearer.get())).headOption(), threads);
    }
}
