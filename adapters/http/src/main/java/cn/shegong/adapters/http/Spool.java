package cn.shegong.adapters.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * 收件: takes a body as it comes, in memory while it is short and in a temporary file from then on. No thread waits for
 * a slow caller.
 */
final class Spool implements Subscriber<byte[]> {

    private final String name;
    private final Path folder;
    private final int inMemory;
    private final CompletableFuture<Received> received = new CompletableFuture<>();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private @Nullable Subscription subscription;

    private Spool(String name, Path folder, int inMemory) {
        this.name = name;
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /**
     * Fails where the caller leaves before the end.
     *
     * @param folder for long ones
     * @param inMemory up to so many bytes stay there
     */
    static CompletableFuture<Received> receive(String name, Path folder, int inMemory, Publisher<byte[]> body) {
        Spool spool = new Spool(name, folder, inMemory);
        body.subscribe(spool);
        return spool.received;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(byte[] bytes) {
        try {
            if (disk == null && memory.size() + bytes.length > inMemory) {
                file = Files.createTempFile(folder, "", ".body");
                disk = Files.newOutputStream(file);
                memory.writeTo(disk);
                memory.reset();
            }
            (disk == null ? memory : disk).write(bytes);
            if (subscription != null) {
                subscription.request(1);
            }
        } catch (IOException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(e);
        }
    }

    @Override
    public void onError(Throwable fault) {
        try {
            if (disk != null) {
                disk.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        received.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        if (disk == null || file == null) {
            received.complete(new Received.InMemory(name, memory.toByteArray()));
            return;
        }
        try {
            disk.close();
            received.complete(new Received.OnDisk(name, file, Files.size(file)));
        } catch (IOException e) {
            onError(e);
        }
    }
}
