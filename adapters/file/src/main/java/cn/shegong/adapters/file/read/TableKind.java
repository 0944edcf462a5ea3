package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
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

    private static final Seq<String> GRADES = Grade.ALL.map(Grade::key);
    private static final Seq<String> HEADS =
            GRADES.appendAll(Vector.of(Band.values()).map(Band::key)).append("heads");

    private final String zh;
    private final String en;

    TableKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Option<String> among(Seq<String> sheets) {
        return sheets.find(sheet -> Vector.of(zh, en).contains(Tidy.text(sheet).toLowerCase(Locale.ROOT)));
    }

    /** Whether a sheet goes by the name of a table. */
    static boolean isNamed(String sheet) {
        return Vector.of(values()).exists(kind -> kind.among(Vector.of(sheet)).isDefined());
    }

    /** The columns that it is known by. */
    Columns columns() {
        return switch (this) {
            case PROPOSALS -> Columns.PROPOSALS;
            case ROSTER -> Columns.ROSTER;
            case PROJECTS, NEEDS, STAFFING, SCENARIO -> Columns.PORTFOLIO;
        };
    }

    /** The columns that each row needs, of each entry one. */
    Seq<Seq<String>> required() {
        return switch (this) {
            case PROJECTS -> each("id district field start renews").append(HEADS);
            case NEEDS -> each("id district field norm quantity asOf growth start renews auxiliaryShare");
            case STAFFING -> each("norm quantity");
            case PROPOSALS -> each("id district field start labour").append(GRADES);
            case ROSTER -> each("grade hired monthlyPay").append(Vector.of("certificate", "certifiedOn"));
            case SCENARIO -> Vector.empty();
        };
    }

    private static Vector<Seq<String>> each(String keys) {
        return Vector.of(keys.split(" ", -1)).map(Vector::of);
    }

    /** For people. */
    String title() {
        return zh + " / " + en;
    }
}
