package cn.shegong.adapters.file.read;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import java.util.Locale;

/** Takes the rows of a table one by one, whatever its form; what is wrong with the form goes to the faults. */
interface Rows {

    /**
     * @param open whether further columns are kept: in a table they are, in JSON and YAML an unknown key is a fault
     */
    void take(Fields row, boolean open);

    /**
     * A table: of JSON and YAML, a list.
     *
     * @param most one more is a fault, and those after it are passed over
     */
    static void read(Document document, Columns known, Faults faults, int most, Rows rows) {
        read(document, known, faults, false, counted(most, faults, rows));
    }

    /** A table, or in JSON and YAML one row by itself. */
    static void readOneOrMore(Document document, Columns known, Faults faults, int most, Rows rows) {
        read(document, known, faults, true, counted(most, faults, rows));
    }

    private static Rows counted(int most, Faults faults, Rows rows) {
        int[] taken = {0};
        return (row, open) -> {
            taken[0]++;
            if (taken[0] <= most) {
                rows.take(row, open);
            } else if (taken[0] == most + 1) {
                faults.add(row.place(), "", Expected.of("rows-at-most", most));
            }
        };
    }

    private static void read(Document document, Columns known, Faults faults, boolean alone, Rows rows) {
        String name = document.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            CsvTree.read(document, known, faults, row -> keyed(row, true, faults, rows));
        } else if (name.endsWith(".json")) {
            JsonTree.items(document, alone, faults, row -> keyed(row, false, faults, rows));
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            faults.take(YamlTree.read(document)).forEach(tree -> listed(tree, alone, faults, rows));
        } else {
            faults.add(Place.of(document.name()), document.name(), Expected.of("table-file"));
        }
    }

    private static void listed(Node tree, boolean alone, Faults faults, Rows rows) {
        if (tree instanceof Node.Listing listing) {
            listing.items().forEach(item -> keyed(item, false, faults, rows));
        } else if (alone) {
            keyed(tree, false, faults, rows);
        } else {
            faults.add(tree.place(), "", Expected.of("list"));
        }
    }

    private static void keyed(Node node, boolean open, Faults faults, Rows rows) {
        if (node instanceof Node.Mapping mapping) {
            rows.take(new Fields(mapping, faults), open);
        } else {
            faults.add(node.place(), "", Expected.of("keys"));
        }
    }
}
