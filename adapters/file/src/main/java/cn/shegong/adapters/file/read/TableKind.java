package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** 表: which table is meant, and what its sheet in a workbook is called. */
enum TableKind {
    PROJECTS("项目", "projects"),
    NEEDS("需求", "needs"),
    STAFFING("岗位", "staffing"),
    PROPOSALS("申报", "proposals"),
    ROSTER("人员", "roster"),
    SCENARIO("情景", "scenario");

    private final String zh;
    private final String en;

    TableKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Option<String> among(Seq<String> sheets) {
        return sheets.find(sheet -> Vector.of(zh, en).contains(Tidy.text(sheet).toLowerCase(Locale.ROOT)));
    }

    /** The columns that it is known by. */
    Columns columns() {
        return switch (this) {
            case PROPOSALS -> Columns.PROPOSALS;
            case ROSTER -> Columns.ROSTER;
            case PROJECTS, NEEDS, STAFFING, SCENARIO -> Columns.PORTFOLIO;
        };
    }

    /** For people. */
    String title() {
        return zh + " / " + en;
    }
}
