package cn.shegong.adapters.office.template;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.Language;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.staffing.Norm;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;

/** 下拉选项: the lists to choose from, on a sheet that is not shown, each by a name. */
record Choices(Phrases phrases, Measures text) {

    void write(Grid grid) {
        Vector<Kind> kinds = Vector.of(Kind.values()).filter(Kind::isChosen);
        Vector<Seq<String>> lists = kinds.map(this::of);
        int longest = lists.map(Seq::size).max().getOrElse(0);
        grid.head(kinds.map(kind -> Value.of(kind.list())));
        int first = grid.next();
        for (int i = 0; i < longest; i++) {
            int row = i;
            grid.row(Emphasis.PLAIN, lists.map(list -> row < list.size() ? Value.of(list.get(row)) : Value.blank()));
        }
        kinds.forEachWithIndex((kind, column) -> name(
                grid,
                kind,
                Letters.fixed(column, first) + ":"
                        + Letters.fixed(column, first + lists.get(column).size() - 1)));
    }

    private static void name(Grid grid, Kind kind, String range) {
        Workbook book = grid.sheet().getWorkbook();
        Name name = book.createName();
        name.setNameName(kind.list());
        name.setRefersToFormula(grid.reference() + range);
    }

    Seq<String> of(Kind kind) {
        return switch (kind) {
            case FIELD ->
                text.staffing()
                        .fields()
                        .values()
                        .map(field ->
                                phrases.language() == Language.ZH ? field.name().zh() : Integer.toString(field.code()))
                        .toVector();
            case NORM ->
                text.staffing()
                        .norms()
                        .values()
                        .map(Norm::id)
                        .map(id -> id.id())
                        .toVector();
            default -> Vector.of(phrases.of("choices." + kind.name()).split(",", -1));
        };
    }
}
