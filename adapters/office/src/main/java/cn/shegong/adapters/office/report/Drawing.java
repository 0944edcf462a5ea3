package cn.shegong.adapters.office.report;

import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** 图表: amounts as SVG, each length exact to a tenth of a point. */
record Drawing(Html html, Printed printed) {

    private static final Vector<String> COLOURS = Vector.of(
            "#1f4e79", "#9dc3e6", "#c55a11", "#f4b183", "#385723", "#a9d18e", "#7f6000", "#ffd966", "#3b3838",
            "#afabab");

    static final int WIDTH = 720;

    /** A drawing under its title, with the unit of its money. */
    void figure(String title, int height, Html.Inner content) throws IOException {
        html.tag("figure", () -> {
            html.tag("figcaption", title + printed.phrases().inBrackets(printed.unitLine()));
            html.tag("svg", content, "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", title);
        });
    }

    void bar(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, int colour) throws IOException {
        html.alone(
                "rect",
                "x",
                x.toPlainString(),
                "y",
                y.toPlainString(),
                "width",
                width.toPlainString(),
                "height",
                height.toPlainString(),
                "fill",
                COLOURS.get(colour % COLOURS.size()));
    }

    static BigDecimal length(Yuan amount, long most, int longest) {
        return most == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(amount.fen())
                        .multiply(BigDecimal.valueOf(longest))
                        .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }
}
