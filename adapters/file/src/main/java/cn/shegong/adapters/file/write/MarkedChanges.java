package cn.shegong.adapters.file.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two versions of a passage, cut down to where they differ, with what differs in brackets: 不少于【85%】，督导. */
record MarkedChanges(Vector<String> before, Vector<String> after) {

    /** A number, a word of letters, blanks, or one Chinese character or sign: what changes as a whole. */
    private static final Pattern WORD = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?|[A-Za-z]+|\\s+|.", Pattern.DOTALL);
    /** Words shown around a change. */
    private static final int AROUND = 12;
    /** Changes as near as this are shown as one. */
    private static final int NEAR = 3;
    /** Of a change that is longer, the middle is left out. */
    private static final int LONG = 60;

    /**
     * A stretch of one version.
     *
     * @param end the word after its last
     */
    private record Stretch(int start, int end) {
        Stretch with(Stretch later) {
            return new Stretch(start, later.end);
        }
    }

    static MarkedChanges between(String before, String after) {
        return new MarkedChanges(words(before), words(after));
    }

    private static Vector<String> words(String text) {
        return Vector.ofAll(WORD.matcher(text).results().map(MatchResult::group));
    }

    String markedBefore() {
        return marked(before, stretches(AbstractDelta::getSource));
    }

    String markedAfter() {
        return marked(after, stretches(AbstractDelta::getTarget));
    }

    /** One a change, and one for all changes that are near each other. */
    private Vector<Stretch> stretches(Function<AbstractDelta<String>, Chunk<String>> side) {
        Vector<Stretch> joined = Vector.empty();
        int reached = Integer.MIN_VALUE / 2;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before.asJava(), after.asJava()).getDeltas()) {
            Chunk<String> chunk = side.apply(delta);
            Stretch stretch = new Stretch(chunk.getPosition(), chunk.getPosition() + chunk.size());
            boolean isNear = delta.getSource().getPosition() - reached <= NEAR;
            joined = isNear ? joined.init().append(joined.last().with(stretch)) : joined.append(stretch);
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        return joined;
    }

    private static String marked(Vector<String> words, Vector<Stretch> stretches) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Stretch stretch : stretches) {
            int from = Math.max(done, stretch.start - AROUND);
            int to = done == 0 ? 0 : Math.min(from, done + AROUND);
            marked.append(text(words, done, to)).append(to < from ? "…" : "").append(text(words, from, stretch.start));
            marked.append(inBrackets(text(words, stretch.start, stretch.end)));
            done = stretch.end;
        }
        int to = Math.min(words.size(), done + AROUND);
        return marked.append(text(words, done, to))
                .append(to < words.size() ? "…" : "")
                .toString()
                .replace('\n', ' ');
    }

    private static String inBrackets(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String shown = text.length() <= LONG
                ? text
                : text.substring(0, LONG / 2) + "……" + text.substring(text.length() - LONG / 2);
        return "【" + shown + "】";
    }

    private static String text(Vector<String> words, int from, int to) {
        return words.slice(from, to).mkString();
    }
}
