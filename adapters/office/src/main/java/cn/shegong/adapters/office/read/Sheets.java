package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Rows;
import io.vavr.collection.Seq;
import java.io.IOException;

/** 工作簿的各表: what either form of a workbook gives; each throws {@link Unreadable} where it cannot be read. */
interface Sheets {

    /**
     * The names of the sheets that hold anything.
     *
     * @param hidden those that are, or those that are not
     */
    Seq<String> names(boolean hidden);

    Layout layout(String sheet) throws IOException;

    void read(String sheet, Rows rows) throws IOException;
}
