package cn.shegong.adapters.file.read;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarked;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Workbooks;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.function.Consumer;

/** Tables, whatever their form: CSV, a sheet of a workbook, JSON or YAML. */
record Tables(Workbooks workbooks) {

    private static final String JSON = ".json";
    /** The sheet of a template from which its cells are chosen, which is always hidden. */
    private static final Vector<String> LISTS = Vector.of("选项", "Lists");
    /** By which projects and those who pay are told apart. */
    private static final Vector<String> NAMES = Vector.of("id", "district");

    /** Takes rows. */
    interface Rows {
        /**
         * @param open whether further columns are kept: in a table they are, in JSON and YAML an unknown key is a fault
         */
        void take(Fields row, boolean open);
    }

    /**
     * Takes the rows of a table one by one; of JSON and YAML, a list. What is wrong with the form goes to the faults.
     *
     * @param most one more is a fault, and those after it are passed over
     */
    void read(Document document, TableKind kind, ReadingLog log, int most, Rows rows) {
        read(document, kind, log, false, counted(most, log.faults(), rows));
    }

    /** A table, or in JSON and YAML one row by itself. */
    void readOneOrMore(Document document, TableKind kind, ReadingLog log, int most, Rows rows) {
        read(document, kind, log, true, counted(most, log.faults(), rows));
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

    private void read(Document document, TableKind kind, ReadingLog log, boolean alone, Rows rows) {
        Faults faults = log.faults();
        String name = document.name().toLowerCase(Locale.ROOT);
        if (workbooks.holds(document)) {
            faults.take(workbooks.open(document))
                    .forEach(book -> sheet(document.name(), book, kind, log, row -> keyed(row, true, log, rows)));
        } else if (CsvRows.holds(document)) {
            var table = new TableTree(
                    document.name(), Option.none(), kind, log, Layout.PLAIN, row -> keyed(row, true, log, rows));
            if (CsvRows.read(document, kind, faults, table::row)) {
                table.end();
            }
        } else if (name.endsWith(JSON)) {
            JsonTree.items(document, alone, faults, row -> keyed(row, false, log, rows));
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            faults.take(YamlTree.read(document)).forEach(tree -> listed(tree, alone, log, rows));
        } else {
            faults.add(Place.of(document.name()), document.name(), Expected.of("table-file"));
        }
    }

    /** A scenario's settings as a tree. */
    Validation<Seq<Fault>, Remarked<Node>> scenario(Document document) {
        if (!workbooks.holds(document)) {
            return (document.name().toLowerCase(Locale.ROOT).endsWith(JSON)
                            ? JsonTree.read(document)
                            : YamlTree.read(document))
                    .map(tree -> new Remarked<>(tree, Vector.empty()));
        }
        return workbooks.open(document).flatMap(book -> {
            ReadingLog log = new ReadingLog();
            Faults faults = log.faults();
            Option<String> sheet = found(document.name(), book, TableKind.SCENARIO, faults);
            Option<ScenarioSheet> read =
                    sheet.map(name -> new ScenarioSheet(document.name(), name, log, book.layout(name, faults)));
            read.forEach(settings -> book.read(sheet.get(), faults, row -> {
                Seq<Cell> filled = stripped(row.cells());
                if (filled.nonEmpty()) {
                    settings.row(row.with(filled));
                }
            }));
            tellHidden(document.name(), book, sheet, log);
            return log.unlessAny(() -> read.get().tree());
        });
    }

    /** What of a plan there is: a sheet that is no table's by name is a scenario's where it reads as one. */
    Portfolios.Contents contents(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        if (workbooks.holds(document)) {
            return workbooks
                    .open(document)
                    .map(book -> book.sheets().appendAll(book.hiddenSheets()))
                    .fold(faults -> new Portfolios.Contents(true, true), sheets -> contents(document, sheets));
        }
        boolean isTree = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(JSON);
        boolean isRows = !isTree || (name.endsWith(JSON) && JsonTree.isList(document));
        return new Portfolios.Contents(isRows, !isRows);
    }

    private Portfolios.Contents contents(Document book, Seq<String> sheets) {
        boolean isPortfolio = TableKind.PROJECTS
                .among(sheets)
                .orElse(TableKind.NEEDS.among(sheets))
                .isDefined();
        boolean isNamed = TableKind.SCENARIO.among(sheets).isDefined();
        boolean isScenario = isNamed || (!isPortfolio && scenario(book).isValid());
        return new Portfolios.Contents(isPortfolio || !isScenario, isScenario);
    }

    /** Whether a workbook has a sheet for a table; one that cannot be opened is said to have, and says why when it is read. */
    boolean has(Document document, TableKind kind) {
        return workbooks
                .open(document)
                .map(book ->
                        kind.among(book.sheets().appendAll(book.hiddenSheets())).isDefined())
                .getOrElse(true);
    }

    /** The sheet that goes by the table's name, or the only one that can be seen; of hidden ones, those named alone. */
    private static Option<String> found(String document, Workbooks.Workbook book, TableKind kind, Faults faults) {
        Seq<String> sheets = book.sheets();
        Option<String> only = Option.when(sheets.size() == 1, sheets::head);
        Option<String> found = kind.among(sheets)
                .orElse(() -> only.filter(name -> !TableKind.isNamed(name)))
                .orElse(() -> kind.among(book.hiddenSheets()))
                .orElse(only);
        if (found.isEmpty()) {
            faults.add(Place.of(document), sheets.mkString(", "), Expected.of("sheet", kind.title()));
        }
        return found;
    }

    private static void sheet(
            String document, Workbooks.Workbook book, TableKind kind, ReadingLog log, Consumer<Node> rows) {
        Option<String> found = found(document, book, kind, log.faults());
        found.forEach(sheet -> {
            Layout layout = book.layout(sheet, log.faults());
            TableTree table = new TableTree(document, Option.some(sheet), kind, log, layout, rows);
            book.read(sheet, log.faults(), row -> table.row(row.with(stripped(row.cells()))));
            table.end();
        });
        tellHidden(document, book, found, log);
    }

    /** All hidden sheets, and which of them was read. */
    private static void tellHidden(String document, Workbooks.Workbook book, Option<String> read, ReadingLog log) {
        Seq<String> hidden = book.hiddenSheets().reject(LISTS::contains);
        hidden.forEach(name -> log.remarks().add(Notice.Code.SHEETS_HIDDEN, Place.of(document), name));
        read.filter(hidden::contains)
                .forEach(name -> log.remarks().add(Notice.Code.SHEETS_HIDDEN_READ, Place.of(document), name));
    }

    private static Seq<Cell> stripped(Seq<Cell> cells) {
        return cells.exists(cell -> !TableText.stripped(cell.text()).equals(cell.text()))
                ? cells.map(cell -> cell.with(TableText.stripped(cell.text())))
                        .reject(cell -> cell.text().isEmpty())
                : cells;
    }

    private static void listed(Node tree, boolean alone, ReadingLog log, Rows rows) {
        if (tree instanceof Node.Listing listing) {
            listing.items().forEach(item -> keyed(item, false, log, rows));
        } else if (alone) {
            keyed(tree, false, log, rows);
        } else {
            log.faults().add(tree.place(), "", Expected.of("list"));
        }
    }

    private static void keyed(Node node, boolean open, ReadingLog log, Rows rows) {
        if (node instanceof Node.Mapping mapping) {
            NAMES.flatMap(mapping::at).forEach(name -> tellInvisible(name, log));
            rows.take(new Fields(mapping, log.faults()), open);
        } else {
            log.faults().add(node.place(), "", Expected.of("keys"));
        }
    }

    /** What is taken away from a name is told: two that look alike were two. */
    private static void tellInvisible(Node node, ReadingLog log) {
        if (node instanceof Node.Scalar name && !Tidy.visible(name.text()).equals(name.text())) {
            Place place = name.place();
            log.remarks()
                    .add(
                            Notice.Code.INVISIBLE_CHARACTERS,
                            place,
                            place.cell().getOrElse(() -> Integer.toString(place.line())));
        }
    }
}
