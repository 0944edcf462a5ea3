package cn.shegong.adapters.http;

import io.vavr.collection.Vector;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 正文目录: where long bodies lie until they are answered: a folder of this server's own, locked as long as it runs. Those
 * that servers before it left when they were killed have no lock any more, and are cleared.
 */
@Singleton
final class BodyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BodyFolder.class);
    private static final String LOCK = "lock";
    private static final String PREFIX = "bodies-";

    /** Those of this process: to open and close another's lock would take it away, by the rules of POSIX. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    @Inject
    BodyFolder() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir"), "shegong-" + System.getProperty("user.name")));
    }

    /**
     * @param all where the folders of all servers of this user are
     */
    BodyFolder(Path all) throws IOException {
        synchronized (BodyFolder.class) {
            if (!Files.exists(all, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(all);
            }
            Path home = all.toRealPath();
            try (FileChannel starting = open(home.resolve(LOCK))) {
                starting.lock(); // until it is closed
                clear(home);
                folder = Files.createTempDirectory(home, PREFIX);
                lock = open(folder.resolve(LOCK));
                lock.lock();
            }
            OWN.add(folder);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void clear(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            Vector.ofAll(found)
                    .filter(each -> String.valueOf(each.getFileName()).startsWith(PREFIX))
                    .reject(OWN::contains)
                    .filter(BodyFolder::isLeft)
                    .forEach(BodyFolder::delete);
        }
    }

    /** Nobody holds its lock. */
    private static boolean isLeft(Path folder) {
        try (FileChannel channel = open(folder.resolve(LOCK));
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, IOException fault) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.warn("bodies that an earlier server left cannot be cleared");
        }
    }

    Path path() {
        return folder;
    }

    @PreDestroy
    void close() {
        delete(folder);
        try {
            lock.close();
            OWN.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
