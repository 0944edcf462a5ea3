package cn.shegong.adapters.office.read;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** 他种文件: what goes by the name of a workbook and is something else, each with what its sender can do. */
final class Foreign {

    private static final int LOOKED_AT = 1 << 12;
    /** What the forms of other programs have as a part. */
    private static final Map<String, String> PARTS = HashMap.of(
            "content.xml",
            "workbook-ods",
            "Index/Document.iwa",
            "workbook-numbers",
            "xl/workbook.bin",
            "workbook-binary");
    /** As the first records of the forms before BIFF5 begin, which stand in no container. */
    private static final Pattern BEFORE_CONTAINERS = Pattern.compile("^\t[\0\2\4](?:\4|\6)\0", Pattern.DOTALL);

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|body|table|meta|\\?xml)|^mime-version:", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

    private Foreign() {}

    /** Neither an archive nor a container. */
    static Unreadable of(String name, byte[] bytes) {
        String size = bytes.length + " B";
        String beginning =
                new String(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)), StandardCharsets.ISO_8859_1);
        if (BEFORE_CONTAINERS.matcher(beginning).find()) {
            return Unreadable.old(size);
        }
        String letters = beginning.replace("\0", ""); // of UTF-16
        if (PAGE.matcher(letters).find()) {
            return Unreadable.of("workbook-page", size);
        }
        boolean isText = !beginning.isBlank() && !NO_TEXT.matcher(beginning).find();
        return isText || isWide(bytes, StandardCharsets.UTF_16LE) || isWide(bytes, StandardCharsets.UTF_16BE)
                ? Unreadable.of("workbook-text", size)
                : byName(name, size);
    }

    /** Whether it is lines or cells of text in two bytes a letter. */
    private static boolean isWide(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length & ~1, LOOKED_AT), charset);
        return (text.indexOf(',') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0)
                && text.chars()
                        .allMatch(letter -> letter == '\t'
                                || letter == '\n'
                                || letter == '\r'
                                || (Character.isDefined(letter)
                                        && letter != '\uFFFD'
                                        && !Character.isISOControl(letter)));
    }

    private static Unreadable byName(String name, String size) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".numbers")) {
            return Unreadable.of("workbook-numbers", size);
        }
        return lower.endsWith(".ods") ? Unreadable.of("workbook-ods", size) : Unreadable.broken(size);
    }

    /** An archive of this part. */
    static void refuse(String part) {
        PARTS.get(part).forEach(code -> {
            throw Unreadable.of(code, part);
        });
    }
}
