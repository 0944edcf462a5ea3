package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.domain.project.RowAttribute;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The columns of a row that nothing is computed from: those that are known, by their keys, and any others by their
 * headers. Blank ones are left out, so that a row is the same whatever form of file it stands in.
 */
final class FurtherColumns {

    /** The key below which rows of JSON and YAML name columns of their own. */
    private static final String OTHER = "other";

    private static final Map<String, String> LEVELS = LinkedHashMap.of(
                    "city",
                    "city",
                    "district",
                    "district",
                    "street",
                    "street",
                    "市",
                    "city",
                    "区",
                    "district",
                    "街道",
                    "street")
            .merge(LinkedHashMap.of("市级", "city", "区级", "district", "街道级", "street"));
    private static final Reading<String> LEVEL = new Reading<>(
            Expected.of("one-of", "市, 区, 街道, city, district, street"),
            Reading.oneOf(LEVELS).parse());

    private FurtherColumns() {}

    /**
     * @param columns those that have a meaning in the table
     * @param open whether any column is kept: in a table; in JSON and YAML they stand below a key of their own
     */
    static Map<String, String> read(Fields row, Columns columns, boolean open) {
        Map<String, String> known = LinkedHashMap.ofEntries(RowAttribute.all()
                .flatMap(each -> row.optional(each.key(), reading(each)).map(text -> Tuple.of(each.key(), text))));
        if (open) {
            return known.merge(texts(row.others()));
        }
        Map<String, String> others =
                row.fields(OTHER).map(below -> others(below, columns)).getOrElse(LinkedHashMap.empty());
        row.refuseOthers();
        return known.merge(others);
    }

    private static Reading<String> reading(RowAttribute attribute) {
        return attribute == RowAttribute.LEVEL ? LEVEL : Reading.TEXT;
    }

    private static Map<String, String> others(Fields below, Columns columns) {
        Map<String, String> others = LinkedHashMap.empty();
        for (String header : below.keys()) {
            if (columns.isKnown(header)) {
                below.wrong(header, Expected.of("key-of-row", columns.key(header)));
            }
            Option<String> text = below.optional(header, Reading.TEXT);
            others = text.isDefined() ? others.put(columns.key(header), text.get()) : others;
        }
        return others;
    }

    private static Map<String, String> texts(Map<String, Node> cells) {
        return cells.filterValues(Node.Scalar.class::isInstance)
                .mapValues(cell -> Tidy.stripped(((Node.Scalar) cell).text()));
    }
}
