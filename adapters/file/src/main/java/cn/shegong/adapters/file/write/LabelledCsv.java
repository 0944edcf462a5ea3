package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 带表头文字的 CSV: rows for programs as people read them: heads and codes in words.
 *
 * @param words for both
 * @param language of the words
 */
record LabelledCsv(Words words, Language language) {

    /** By which the codes of a column stand among the words. */
    private static final Map<String, String> CODES = HashMap.<String, String>of(
                    "kind", "deadline.",
                    "state", "deadline-state.",
                    "severity", "severity.",
                    "code", "rule.",
                    "step", "step.",
                    "band", "detail.",
                    "order", "csv.order.",
                    "within", "csv.within.",
                    "level", "csv.level.")
            .put("district", "csv.district.")
            .put("change", "csv.change.");

    /** The same rows, the head first. */
    Iterator<Seq<String>> of(Iterator<Seq<String>> rows) {
        Seq<String> keys = rows.next();
        Iterator<Seq<String>> told = rows.map(row -> row.zipWith(keys, this::cell));
        return Iterator.concat(Iterator.of(keys.map(this::head)), told);
    }

    /** What a key is called; a further column by its own name. */
    String head(String key) {
        return words.find("csv." + key, language)
                .orElse(() -> words.find("series." + key, language))
                .orElse(() -> words.find("group." + key, language))
                .getOrElse(key);
    }

    private String cell(String value, String key) {
        return value.equals("total")
                ? words.phrase("table.total", language)
                : CODES.get(key)
                        .flatMap(prefix -> words.find(prefix + value, language))
                        .getOrElse(value);
    }
}
