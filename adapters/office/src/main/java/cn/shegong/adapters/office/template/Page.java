package cn.shegong.adapters.office.template;

import static cn.shegong.adapters.office.template.Column.optional;
import static cn.shegong.adapters.office.template.Column.required;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.RowAttribute;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 页: a sheet of rows to be filled in. */
enum Page {
    PROJECTS,
    NEEDS,
    PROPOSALS,
    ROSTER;

    private static final Vector<Column> ABOUT =
            Vector.of(required("id", Kind.TEXT), required("district", Kind.DISTRICT), required("field", Kind.FIELD));

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * @param text by whose days the years of hours go
     */
    Seq<Column> columns(Measures text) {
        return switch (this) {
            case PROJECTS ->
                ABOUT.append(required("start", Kind.MONTH))
                        .append(required("renews", Kind.YES_NO))
                        .appendAll(grades(Grade.ALL))
                        .append(optional("months", Kind.CYCLE))
                        .append(optional("end", Kind.MONTH))
                        .appendAll(attributes());
            case NEEDS ->
                ABOUT.append(required("norm", Kind.NORM))
                        .append(required("quantity", Kind.COUNT))
                        .append(required("asOf", Kind.YEAR))
                        .append(required("growth", Kind.RATE))
                        .append(required("start", Kind.MONTH))
                        .append(required("renews", Kind.YES_NO))
                        .appendAll(grades(Grade.CERTIFIED))
                        .append(required("auxiliaryShare", Kind.RATE))
                        .append(optional("months", Kind.CYCLE))
                        .append(optional("end", Kind.MONTH))
                        .append(optional("range", Kind.RANGE))
                        .append(optional("posts", Kind.COUNT))
                        .append(optional("extra", Kind.COUNT))
                        .appendAll(attributes());
            case PROPOSALS -> proposals();
            case ROSTER -> roster(text.validity().to().getYear());
        };
    }

    /** Of which nothing is computed. */
    private static Seq<Column> attributes() {
        return RowAttribute.all()
                .map(each -> optional(each.key(), each == RowAttribute.LEVEL ? Kind.LEVEL : Kind.TEXT));
    }

    private static Seq<Column> grades(Seq<Grade> grades) {
        return grades.map(grade -> optional(grade.key(), Kind.COUNT));
    }

    private static Seq<Column> proposals() {
        return ABOUT.append(required("start", Kind.MONTH))
                .append(optional("months", Kind.COUNT))
                .appendAll(grades(Grade.ALL))
                .append(optional("professionalPosts", Kind.COUNT))
                .append(optional("certified", Kind.COUNT))
                .append(required("labour", Kind.MONEY))
                .appendAll(Vector.of("supervision", "activities", "management", "insuranceAndTax", "training")
                        .map(key -> optional(key, Kind.MONEY)))
                .append(optional("districtStandard", Kind.COUNT))
                .append(optional("norm", Kind.NORM))
                .append(optional("quantity", Kind.COUNT))
                .append(optional("expires", Kind.MONTH))
                .append(optional("applied", Kind.MONTH))
                .append(optional("review", Kind.REVIEW));
    }

    private static Seq<Column> roster(int lastYear) {
        return Vector.of(
                required("grade", Kind.GRADE),
                optional("post", Kind.POST),
                required("certificate", Kind.CERTIFICATE),
                optional("certifiedOn", Kind.DAY),
                optional("hours" + (lastYear - 1), Kind.HOURS),
                optional("hours" + lastYear, Kind.HOURS),
                required("hired", Kind.DAY),
                optional("inducted", Kind.DAY),
                required("monthlyPay", Kind.MONEY),
                optional("project", Kind.TEXT),
                optional("field", Kind.FIELD),
                optional("start", Kind.MONTH),
                optional("filed", Kind.TEXT),
                optional("advertised", Kind.TEXT));
    }
}
