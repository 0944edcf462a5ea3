package cn.shegong.adapters.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** 文件夹: the files of a plan by their names, as people give and save them. */
record PlanFolder(Path folder) {

    private static final Vector<String> BOOKS = Vector.of(".xlsx", ".xlsm", ".xls", ".et");

    /** Forms in which programs of offices keep tables, and which are not read: they can save another. */
    private static final Vector<String> OTHERS = Vector.of(".ods", ".numbers", ".xlsb");

    private static final Vector<String> TABLES =
            Vector.of(".csv", ".txt", ".json").appendAll(BOOKS).appendAll(OTHERS);
    private static final Vector<String> SCENARIOS =
            Vector.of(".yaml", ".yml").appendAll(BOOKS).appendAll(OTHERS);

    /** What a file of a plan holds. */
    enum Kind {
        PROJECTS("projects", "项目"),
        NEEDS("needs", "需求"),
        SCENARIO("scenario", "情景");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        private boolean isOf(String name) {
            return (this == SCENARIO ? SCENARIOS : TABLES)
                    .exists(ending -> name.equals(english + ending) || name.equals(chinese + ending));
        }
    }

    /** Whether it is a workbook, with a sheet for each table. */
    static boolean isBook(Path file) {
        return endsWith(file, BOOKS);
    }

    /** Whether it is a table of a form that can be read. */
    static boolean isTable(Path file) {
        return endsWith(file, TABLES.removeAll(OTHERS));
    }

    /** Whether it is of a form that is refused by name. */
    static boolean isOther(Path file) {
        return endsWith(file, OTHERS);
    }

    private static boolean endsWith(Path file, Seq<String> endings) {
        String name = name(file);
        return endings.exists(name::endsWith);
    }

    /** Whether a table by itself is one of needs, by its name. */
    static boolean isOfNeeds(Path file) {
        String name = name(file);
        return name.contains("need") || name.contains("需求");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The files of one kind, in order of name; more than one is one too many. */
    Seq<Path> of(Kind kind) {
        return files().filter(file -> kind.isOf(name(file)));
    }

    /** The files of all kinds. */
    Seq<Path> all() {
        return Vector.of(Kind.values()).flatMap(this::of);
    }

    private Seq<Path> files() {
        try (Stream<Path> all = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            return Vector.ofAll(all)
                    .map(file -> folder.resolve(String.valueOf(file.getFileName())))
                    .filter(file -> Files.isRegularFile(file) || isOther(file))
                    .sorted();
        } catch (IOException e) {
            return Vector.empty(); // then nothing is found there, which is told
        }
    }
}
