package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.domain.pay.Grade;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 表头和提示: what a column is called, and what to fill in. */
record Heads(Phrases phrases, Page page) {

    private static final Pattern HOURS = Pattern.compile("hours([0-9]{4})");
    private static final Pattern GRADE = Pattern.compile("g([0-9]{1,2})");

    /** With its unit. */
    String of(Column column) {
        return word("column", column.key());
    }

    String hint(Column column) {
        return word("hint", column.key());
    }

    String example(Column column) {
        Matcher hours = HOURS.matcher(column.key());
        String key = hours.matches() ? "hours" : column.key();
        String text = phrases.orElse("example." + page.key() + "." + key, "");
        return text.isEmpty() ? "" : phrases.of("example.is", text);
    }

    private String word(String what, String key) {
        Matcher grade = GRADE.matcher(key);
        if (grade.matches()) {
            int number = Integer.parseInt(grade.group(1));
            String kind = page == Page.NEEDS ? "weight" : "heads";
            return phrases.of(
                    what + "." + kind,
                    number,
                    phrases.of("detail." + Grade.of(number).band().key()));
        }
        Matcher hours = HOURS.matcher(key);
        return hours.matches() ? phrases.of(what + ".hours", hours.group(1)) : phrases.of(what + "." + key);
    }
}
