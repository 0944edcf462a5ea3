package cn.shegong.adapters.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/** 说明之修补: what the generator of the description leaves out, put right, so that generators of clients find it. */
final class Description {

    /** It has no word for lists as examples. */
    private static final Pattern LIST = Pattern.compile("value: \\|\\s+\\[");
    /** What may be left out it holds to be an object as well. */
    private static final Pattern OPTIONAL = Pattern.compile("type:\\s+- string\\s+- \"null\"\\s+- object");
    /** It cannot say once for all calls how they refuse; last, as clients ask for the first JSON that they find. */
    private static final Pattern ANSWERS = Pattern.compile("(?m)^( +)responses:\\R(?:\\1 .*\\R)+");

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern KEYS = Pattern.compile(" +(additionalProperties|properties):.*");

    private Description() {}

    static String mended(String yaml) {
        String text = yaml.replace("'*/*':", "application/json:");
        text = LIST.matcher(text).replaceAll("value: [");
        text = OPTIONAL.matcher(text).replaceAll("type: string");
        text = ANSWERS.matcher(text).replaceAll("$0$1  default:\n$1    \\$ref: \"#/components/responses/Problem\"\n");
        return typed(Vector.of(BREAK.split(text, -1)));
    }

    /** It holds that what has keys needs no type. */
    private static String typed(Vector<String> lines) {
        Set<Integer> untyped = HashSet.empty();
        for (int i = 0; i < lines.size(); i++) {
            if (KEYS.matcher(lines.get(i)).matches()) {
                int indent = indent(lines.get(i));
                int above = lines.lastIndexWhere(line -> indent(line) < indent, i);
                int below = lines.indexWhere(line -> indent(line) < indent, i);
                String type = " ".repeat(indent) + "type:";
                boolean isTyped = lines.slice(above + 1, below).exists(line -> line.startsWith(type));
                untyped = isTyped ? untyped : untyped.add(above);
            }
        }
        Set<Integer> found = untyped;
        return lines.zipWithIndex()
                .map(line -> found.contains(line._2)
                        ? line._1 + "\n" + " ".repeat(indent(lines.get(line._2 + 1))) + "type: object"
                        : line._1)
                .mkString("\n");
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
