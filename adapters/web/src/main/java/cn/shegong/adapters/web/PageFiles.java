package cn.shegong.adapters.web;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** 页面文件: by their paths, read once. */
@Singleton
final class PageFiles {

    /** No dots but before the ending: a path never leaves the page's folder. */
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+(?:\\.[a-z]+)*\\.([a-z]+)");

    private static final Map<String, String> TYPES = HashMap.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "svg", "image/svg+xml");

    private static final int TAG_DIGITS = 16;

    private final ConcurrentMap<String, PageFile> read = new ConcurrentHashMap<>();

    Option<PageFile> find(String path) {
        return Option.of(read.get(path)).orElse(() -> load(path).peek(file -> read.put(path, file)));
    }

    private static Option<PageFile> load(String path) {
        var matcher = PATH.matcher(path);
        return matcher.matches() ? TYPES.get(matcher.group(1)).flatMap(type -> load(path, type)) : Option.none();
    }

    private static Option<PageFile> load(String path, String type) {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + path)) {
            if (in == null) {
                return Option.none();
            }
            byte[] bytes = in.readAllBytes();
            return Option.some(new PageFile(bytes, type, tag(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
