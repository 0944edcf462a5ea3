package cn.shegong.application.input;

import io.vavr.collection.Map;
import io.vavr.control.Option;

/** 工作表: on which sheet of a workbook a place lies. */
public sealed interface Sheet {

    /** 不在工作簿中: of every other kind of document. */
    Sheet NONE = new None();

    /**
     * {@return the cell's address as a spreadsheet writes it, {@code 项目!F12}; none where there is no such cell}
     *
     * @param line from 1; 0 for the sheet as a whole, which has no address
     * @param at the column's key or title
     */
    Option<String> cell(int line, String at);

    /**
     * {@return the document's name, and the sheet's where there is one}
     *
     * @param document the file's name
     */
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
     * @param name as on its tab
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
