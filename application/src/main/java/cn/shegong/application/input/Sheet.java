package cn.shegong.application.input;

import io.vavr.collection.Map;
import io.vavr.control.Option;

/** 工作表: on which sheet of a workbook a place lies. */
public sealed interface Sheet {

    Sheet NONE = new None();

    /** The cell's address as a spreadsheet writes it, {@code 项目!F12}; none where there is no such cell. */
    Option<String> cell(int line, String at);

    /** The document's name, and the sheet's where there is one. */
    String named(String document);

    /** Not in a workbook. */
    record None() implements Sheet {

        @Override
        public Option<String> cell(int line, String at) {
            return Option.none();
        }

        @Override
        public String named(String document) {
            return document;
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param columns the letters of its columns by their keys and by their titles
     */
    record Named(String name, Map<String, String> columns) implements Sheet {

        @Override
        public Option<String> cell(int line, String at) {
            return columns.get(at).filter(letters -> line > 0).map(letters -> name + "!" + letters + line);
        }

        @Override
        public String named(String document) {
            return document + " " + name;
        }
    }
}
