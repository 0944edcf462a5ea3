package cn.shegong.adapters.app;

import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Node;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a folder as the JSON of a request. */
final class Bodies {

    private Bodies() {}

    /**
     * @param more further keys, such as {@code "by": "field"}
     */
    static String of(Path folder, String... more) {
        return of(folder, folder.resolve("scenario.yaml"), more);
    }

    static String of(Path folder, Path scenarioFile, String... more) {
        Stream<String> tables = Stream.of("projects", "needs")
                .filter(table -> Files.exists(folder.resolve(table + ".csv")))
                .map(table -> "\"" + table + "\": " + rows(folder.resolve(table + ".csv")));
        String scenario = "\"scenario\": " + yaml(scenarioFile);
        return Stream.of(Stream.of(scenario), tables, Stream.of(more))
                .flatMap(each -> each)
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    /** A worked case of affordability has its question among the answers. */
    static String solve(Path folder) {
        Node.Mapping expected = (Node.Mapping) Cases.json(folder.resolve("expected.json"));
        return of(
                folder,
                Stream.of("adjustment", "year", "cap", "district")
                        .filter(key -> expected.entries().containsKey(key))
                        .map(key -> quoted(key) + ": " + json(expected.at(key).get()))
                        .toArray(String[]::new));
    }

    static String yaml(Path file) {
        try {
            return json(
                    YamlTree.read(InMemory.of("x.yaml", Files.readString(file))).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries()
                    .map(entry -> quoted(entry._1) + ": " + json(entry._2))
                    .mkString("{", ", ", "}");
        }
        if (node instanceof Node.Listing listing) {
            return listing.items().map(Bodies::json).mkString("[", ", ", "]");
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar) : "null";
    }

    private static String scalar(Node.Scalar scalar) {
        return !scalar.quoted() && scalar.text().matches("-?(0|[1-9]\\d*)") ? scalar.text() : quoted(scalar.text());
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Numbers as numbers, all else as text, blank cells left out. */
    static String rows(Path csv) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(Bodies::row).collect(Collectors.joining(",\n", "[", "]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> quoted(cell.getKey()) + ": " + value(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(String key, String cell) {
        boolean number = !key.equals("id") && !key.equals("norm") && cell.matches("\\d+");
        return number ? cell : quoted(cell);
    }
}
