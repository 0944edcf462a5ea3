package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A column's header as it is compared: without blanks, line breaks and remarks in brackets, in half width.
 *
 * @param plain what it is compared by; empty where there is no name but a remark alone
 * @param remarks what stood in brackets, in order; a unit may be among them
 * @param isOther whether it says of itself that it is a further column
 */
record HeaderName(String plain, Seq<String> remarks, boolean isOther) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔{<《]([^()\\[\\]【】〔〕{}<>《》]*)[)\\]】〕}>》]");
    private static final Pattern OTHER = Pattern.compile("^(?:其他|其它|other):", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("^[*＊:]+|[*＊:]+$");

    static HeaderName of(String header) {
        String half = BLANKS.matcher(Normalizer.normalize(Tidy.visible(header), Normalizer.Form.NFKC))
                .replaceAll("");
        boolean other = OTHER.matcher(half).find();
        String name = OTHER.matcher(half).replaceFirst("");
        Seq<String> remarks = Vector.ofAll(
                BRACKETS.matcher(name).results().map(MatchResult::group).toList());
        String bare = ENDS.matcher(BRACKETS.matcher(name).replaceAll("")).replaceAll("");
        return new HeaderName(
                bare.toLowerCase(Locale.ROOT), remarks.map(remark -> remark.substring(1, remark.length() - 1)), other);
    }
}
