package cn.shegong.adapters.app;

import cn.shegong.adapters.cli.Server;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.http.HttpServer;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Serves until the program is told to end. */
record Serving(Supplier<Core> core, PrintStream err) implements Server {

    @Override
    public void serve(String host, int port) {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = HttpServer.start(core.get(), host, port);
        err.println("http://" + host + ":" + server.port());
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
