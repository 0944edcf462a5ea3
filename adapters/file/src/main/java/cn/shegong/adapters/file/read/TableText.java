package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Workbooks.Cell;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Texts of cells, blanks around them taken away; characters that cannot be seen stay until they were told. */
final class TableText {

    private TableText() {}

    /** Blank where nothing can be seen. */
    static String stripped(String text) {
        String visible = Tidy.stripped(text);
        return visible.isEmpty() || Tidy.visible(text).equals(text) ? visible : text.strip();
    }

    /** The cells of a row that hold anything. */
    static Seq<Cell> cells(List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = stripped(texts.get(i));
            if (!text.isEmpty()) {
                cells.add(Cell.of(i, text));
            }
        }
        return Vector.ofAll(cells);
    }
}
