package cn.shegong.adapters.file.read;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * The rows of a table, whatever its form.
 *
 * @param open whether further columns are kept: in a table they are, in JSON and YAML an unknown key is a fault
 */
record Rows(Seq<Node> nodes, boolean open) {

    static Validation<Seq<Fault>, Rows> read(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return CsvTree.read(document).map(nodes -> new Rows(nodes, true));
        }
        if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YamlTree.read(document).flatMap(Rows::listed);
        }
        Faults faults = new Faults();
        faults.add(Place.of(document.name()), document.name(), Expected.of("table-file"));
        return faults.unlessAny(Rows::none);
    }

    private static Validation<Seq<Fault>, Rows> listed(Node tree) {
        Faults faults = new Faults();
        if (!(tree instanceof Node.Listing)) {
            faults.add(tree.place(), "", Expected.of("list"));
        }
        return faults.unlessAny(() -> new Rows(((Node.Listing) tree).items(), false));
    }

    private static Rows none() {
        return new Rows(Vector.empty(), true);
    }
}
