package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Presentation.Form;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;
import java.util.UUID;

/** 输出文件: where an answer goes, known to be a place for a file before the work begins. */
record OutputFile(Path path) {

    private static final int MOST_LINKS = 40;

    /** Which form a file of an ending holds. */
    static final Map<String, Form> ENDINGS = LinkedHashMap.<String, Form>of(
                    ".txt", Form.TABLE, ".csv", Form.CSV, ".json", Form.JSON, ".xlsx", Form.XLSX, ".html", Form.HTML)
            .put(".htm", Form.HTML);

    /** @throws IllegalArgumentException if it is a folder, or in none that can be written to */
    OutputFile {
        if (Files.isDirectory(path) || !canBeWritten(path)) {
            throw new IllegalArgumentException("no place for a file: " + path);
        }
    }

    /** What goes into a file. */
    interface Content {
        /**
         * @param file left open
         */
        void write(OutputStream file) throws IOException;
    }

    private static boolean canBeWritten(Path path) {
        try {
            Path target = target(path);
            boolean isThere = Files.exists(target);
            return (!isThere || Files.isWritable(target))
                    && (isStream(target)
                            || Files.isWritable(target.toAbsolutePath().resolveSibling(".")));
        } catch (IOException e) {
            return false; // links that lead nowhere
        }
    }

    /** Whether it is a device or a pipe, which take what is written as it comes. */
    boolean isStream() {
        return isStream(path);
    }

    private static boolean isStream(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** What follows the name's last dot, with it, such as {@code .csv}; empty where there is none. */
    String ending() {
        return ending(String.valueOf(path.getFileName()));
    }

    /** What follows a name's last dot, with it. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** The form that its ending asks for: of a name without one, and of a device, a table. */
    Option<Form> form() {
        return ending().isEmpty() || isStream() ? Option.some(Form.TABLE) : ENDINGS.get(ending());
    }

    /** Whether a file of this name may hold the form: plain text takes every form of text. */
    boolean takes(Form form) {
        return isStream()
                || ENDINGS.get(ending()).forAll(own -> own == form || (own == Form.TABLE && form != Form.XLSX));
    }

    /** Whether it is one file with another, by whatever name. */
    boolean isSame(Path other) {
        try {
            return (Files.exists(path) && Files.exists(other))
                    ? Files.isSameFile(path, other)
                    : absolute(target(path)).equals(absolute(other));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * To a file beside it first, so that there is never half an answer; a device or a pipe takes it as it comes.
     *
     * @throws NotWritten if it cannot be written whole
     */
    void write(Content content) throws IOException {
        try {
            if (isStream()) {
                fill(path, content, StandardOpenOption.WRITE);
            } else {
                replace(target(path), content);
            }
        } catch (IOException | RuntimeException e) {
            throw NotWritten.in(e)
                    .<Exception>map(reason -> new NotWritten(path, reason))
                    .filter(IOException.class::isInstance)
                    .map(IOException.class::cast)
                    .getOrElseThrow(() -> (RuntimeException) e);
        }
    }

    void write(byte[] bytes) throws IOException {
        write(file -> file.write(bytes));
    }

    private static void replace(Path target, Content content) throws IOException {
        Path draft = target.resolveSibling(".shegong-" + UUID.randomUUID() + ".part");
        draft.toFile().deleteOnExit(); // also where the person ends the program
        try {
            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW).close();
            keepOwnerAndMode(target, draft);
            fill(draft, content, StandardOpenOption.WRITE);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption how) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
            content.write(out);
        }
    }

    /** The file itself, wherever links lead. */
    private static Path target(Path path) throws IOException {
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            if (isStream(target)) {
                return target; // such as the shell's own standard output, whose link names no file
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** A new file has the mode that the system gives; one that was there keeps its own, and its owner where it may. */
    private static void keepOwnerAndMode(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS) || old == null || made == null) {
            return;
        }
        PosixFileAttributes before = old.readAttributes();
        PosixFileAttributes now = made.readAttributes();
        try {
            if (!now.group().equals(before.group())) {
                made.setGroup(before.group());
            }
            if (!now.owner().equals(before.owner())) {
                made.setOwner(before.owner());
            }
        } catch (IOException e) {
            // only the superuser may give files away
        }
        made.setPermissions(before.permissions());
    }
}
