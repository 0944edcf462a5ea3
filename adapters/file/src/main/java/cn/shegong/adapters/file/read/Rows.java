package cn.shegong.adapters.file.read;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * The rows of a table, whatever its form.
 *
 * @param open whether further columns are kept: in a table they are, in JSON and YAML an unknown key is a fault
 */
record Rows(Seq<Node> nodes, boolean open) {

    private static final Rows NONE = new Rows(Vector.empty(), true);

    /** The rows that can be read; what is wrong with the document's form goes to the faults. */
    static Rows read(Document document, Faults faults) {
        String name = document.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new Rows(CsvTree.read(document, faults), true);
        }
        if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
            return faults.take(YamlTree.read(document))
                    .map(tree -> listed(tree, faults))
                    .getOrElse(NONE);
        }
        faults.add(Place.of(document.name()), document.name(), Expected.of("table-file"));
        return NONE;
    }

    private static Rows listed(Node tree, Faults faults) {
        if (tree instanceof Node.Listing listing) {
            return new Rows(listing.items(), false);
        }
        faults.add(tree.place(), "", Expected.of("list"));
        return NONE;
    }
}
