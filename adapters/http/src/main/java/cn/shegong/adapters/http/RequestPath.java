package cn.shegong.adapters.http;

import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * 请求路径: an address in its one canonical form, so that access is decided by the same path as the call is found by: decoded
 * once, without empty segments, dots and parameters of segments, and written anew.
 */
final class RequestPath {

    private static final Pattern AUTHORITY = Pattern.compile("(?i)https?://[^/?#]*");
    /** What no path here has: what is encoded twice, controls, and what other systems take for a slash. */
    private static final Pattern NEVER = Pattern.compile("[%\\\\\\p{Cntrl}\uFFFD]");

    private RequestPath() {}

    /** Path and query; none where it is no address. */
    static Option<String> canonical(String target) {
        String local = AUTHORITY.matcher(target).replaceFirst("").split("#", 2)[0];
        if (target.equals("*")) {
            return Option.some(target);
        }
        if (!local.startsWith("/") && local.length() == target.length()) {
            return Option.none();
        }
        int end = local.indexOf('?') < 0 ? local.length() : local.indexOf('?');
        return decoded(local.substring(0, end))
                .filter(path -> !NEVER.matcher(path).find())
                .flatMap(path -> written(path, local.substring(end)));
    }

    /** None where a percent sign is followed by no byte, or the bytes are not UTF-8. */
    private static Option<String> decoded(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            if (letter > '~') {
                return Option.none();
            }
            if (letter != '%') {
                bytes.put((byte) letter);
            } else if (i + 2 < path.length() && path.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.put((byte) Integer.parseInt(path.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Option.none();
            }
        }
        try {
            return Option.some(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Option.none();
        }
    }

    private static Option<String> written(String path, String query) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            String bare = segment.split(";", 2)[0];
            if (bare.equals("..")) {
                segments.pollLast();
            } else if (!bare.isEmpty() && !bare.equals(".")) {
                segments.addLast(bare);
            }
        }
        try {
            String whole = new URI(null, null, "/" + String.join("/", segments), null).toASCIIString() + query;
            return Option.some(new URI(whole).toString());
        } catch (URISyntaxException e) {
            return Option.none();
        }
    }
}
