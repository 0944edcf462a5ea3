package cn.shegong.adapters.http;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Reading;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.util.function.Function;

/** Reads settings from YAML. */
final class SettingsReader {

    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST = 10_000_000;
    private static final int MOST_THREADS = 1000;
    private static final int MOST_SECONDS = 86_400;

    private static final Reading<Boolean> YES_OR_NO = Reading.oneOf(LinkedHashMap.of("true", true, "false", false));

    /** Keys travel safely by TLS alone; a provider on this machine is for trying it out. */
    private static final Reading<URI> ADDRESS = new Reading<>(Expected.of("https"), text -> {
        URI address = URI.create(text.strip());
        boolean local = address.getHost() != null && Hosts.isLoopback(address.getHost());
        if (address.getHost() == null || !("https".equals(address.getScheme()) || local)) {
            throw new IllegalArgumentException(text);
        }
        return address;
    });

    private final Fields fields;

    private SettingsReader(Fields fields) {
        this.fields = fields;
    }

    static Validation<Seq<Fault>, Settings> read(Document document) {
        Faults faults = new Faults();
        Option<Node> tree = faults.take(YamlTree.read(document));
        if (tree.exists(node -> !(node instanceof Node.Mapping || node instanceof Node.Blank))) {
            faults.add(tree.get().place(), "", Expected.of("keys"));
        }
        Node.Mapping keys = tree.filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .getOrElse(() -> Node.Mapping.of(LinkedHashMap.empty(), Place.of("")));
        Settings settings = new SettingsReader(new Fields(keys, faults)).settings();
        return faults.unlessAny(() -> settings);
    }

    private Settings settings() {
        Settings usual = Settings.DEFAULT;
        Limits limits = below("limits", usual.limits(), SettingsReader::limits);
        Settings.Pool pool = below("pool", usual.pool(), SettingsReader::pool);
        Access access = below("access", usual.access(), SettingsReader::access);
        Seq<String> origins = fields.items("origins")
                .flatMap(node -> fields.read(node, ADDRESS))
                .map(URI::toString);
        Settings.Log log = below(
                "log",
                usual.log(),
                reader -> new Settings.Log(reader.fields
                        .optional("health", YES_OR_NO)
                        .getOrElse(usual.log().health())));
        int stop = whole("stopSeconds", usual.stopSeconds(), 0, MOST_SECONDS);
        fields.refuseOthers();
        return new Settings(limits, pool, access, origins, log, stop);
    }

    private <T> T below(String key, T usual, Function<SettingsReader, T> read) {
        return fields.fields(key)
                .map(keys -> {
                    T value = read.apply(new SettingsReader(keys));
                    keys.refuseOthers();
                    return value;
                })
                .getOrElse(usual);
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                bytes("body", usual.body()),
                bytes("answer", usual.answer()),
                whole("rows", usual.rows(), 1, MOST),
                whole("years", usual.years(), 1, usual.years()),
                whole("draws", usual.draws(), 1, MOST),
                whole("levels", usual.levels(), 1, usual.levels()),
                whole("receiving", usual.receiving(), 1, MOST),
                whole("receiveSeconds", usual.receiveSeconds(), 1, MOST_SECONDS),
                whole("computeSeconds", usual.computeSeconds(), 1, MOST_SECONDS),
                whole("callsPerMinute", usual.callsPerMinute(), 0, MOST));
    }

    private Settings.Pool pool() {
        Settings.Pool usual = Settings.Pool.DEFAULT;
        return new Settings.Pool(
                whole("threads", usual.threads(), 0, MOST_THREADS), whole("waiting", usual.waiting(), 1, MOST));
    }

    private Access access() {
        Option<Access.Issuer> issuer = fields.fields("issuer").flatMap(keys -> {
            Option<URI> address = keys.required("url", ADDRESS);
            Option<String> audience = keys.required("audience", Reading.TEXT);
            keys.refuseOthers();
            return address.flatMap(url -> audience.map(each -> new Access.Issuer(url, each)));
        });
        return new Access(fields.optional("keys", Reading.TEXT).toVector(), Vector.ofAll(issuer));
    }

    private long bytes(String key, long usual) {
        return fields.optional(key, Reading.whole(1, MOST_BYTES)).getOrElse(usual);
    }

    private int whole(String key, int usual, int least, int most) {
        return fields.optional(key, Reading.whole(least, most))
                .map(Long::intValue)
                .getOrElse(usual);
    }
}
