package cn.shegong.adapters.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * 文件名: under which a caller keeps what is sent.
 *
 * @param plain in English, for those who read no other
 * @param words in the reader's language
 */
record FileName(String plain, String words) {

    /** As RFC 6266 and RFC 5987 write it. */
    String header() {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
