package cn.shegong.adapters.app;

import cn.shegong.adapters.cli.Server;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.MeasuresTexts;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Serves until the program is told to end. */
record Serving(Function<MeasuresTexts, Core> core) implements Server {

    @Override
    public Validation<Seq<Fault>, Running> start(Options options) {
        Faults faults = new Faults();
        Option<Settings> settings =
                faults.take(options.settings().map(Settings::read).getOrElse(() -> Validation.valid(Settings.DEFAULT)));
        Option<MeasuresFiles> texts = faults.take(MeasuresFiles.with(options.measures()));
        return faults.unlessAny(
                        () -> options.keys().map(settings.get()::withKeys).getOrElse(settings.get()))
                .flatMap(all -> HttpServer.start(core.apply(texts.get()), options.host(), options.port(), all))
                .map(server -> new UntilTold("http://" + options.host() + ":" + server.port(), server));
    }

    @Override
    public Validation<Seq<Fault>, String> makeKey(String owner, Path keys) throws IOException {
        return KeyFile.add(owner, keys);
    }

    /** Ends when the machine ends the program, after the calls that run. */
    private record UntilTold(String address, HttpServer server) implements Running {
        @Override
        public void await() {
            CountDownLatch end = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                end.countDown();
            }));
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
