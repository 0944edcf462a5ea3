package cn.shegong.adapters.office.report;

import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** 图表: amounts as SVG, each length exact to a tenth of a point. */
record Drawing(Html html, Printed printed) {

    private static final Vector<String> COLOURS = Vector.of(
            "#1f4e79", "#9dc3e6", "#c55a11", "#f4b183", "#385723", "#a9d18e", "#7f6000", "#ffd966", "#3b3838",
            "#afabab");

    private static final int WIDTH = 720;
    private static final int HEIGHT = 250;
    private static final int TOP = 20;
    private static final int LEFT = 8;
    private static final int LEGEND = 130;
    private static final int MOST_LABELLED = 9;
    private static final int LINE = 26;
    private static final int NAME = 200;
    private static final int BARS = 350;
    private static final int GAP = 6;

    /** One part of all columns. */
    record Part(String name, Vector<Yuan> amounts) {}

    /** A column a year, its parts one on the other and the whole above it. */
    void columns(String title, Vector<Integer> years, Vector<Part> parts, Vector<Yuan> wholes) throws IOException {
        long most = wholes.map(Yuan::fen).max().getOrElse(0L);
        int legend = parts.size() > 1 ? LEGEND : 0;
        int pitch = (WIDTH - LEFT - legend) / years.size();
        html.tag("figure", () -> {
            html.tag("figcaption", title + "（" + printed.unitLine() + "）");
            html.tag(
                    "svg",
                    () -> {
                        for (int year = 0; year < years.size(); year++) {
                            column(year, LEFT + year * pitch, pitch, years, parts, wholes, most);
                        }
                        line(LEFT, TOP + HEIGHT, LEFT + years.size() * pitch);
                        for (int i = 0; i < (legend == 0 ? 0 : parts.size()); i++) {
                            legend(parts.get(i).name(), i);
                        }
                    },
                    "viewBox",
                    "0 0 " + WIDTH + " " + (TOP + Math.max(HEIGHT + 24, legend == 0 ? 0 : parts.size() * 18)),
                    "role",
                    "img",
                    "aria-label",
                    title);
        });
    }

    private void column(
            int year, int x, int pitch, Vector<Integer> years, Vector<Part> parts, Vector<Yuan> wholes, long most)
            throws IOException {
        int wide = pitch * 7 / 10;
        BigDecimal y = BigDecimal.valueOf(TOP + HEIGHT);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal height = length(parts.get(i).amounts().get(year), most, HEIGHT);
            y = y.subtract(height);
            bar(BigDecimal.valueOf(x + (pitch - wide) / 2), y, BigDecimal.valueOf(wide), height, i);
        }
        String middle = Integer.toString(x + pitch / 2);
        html.tag(
                "text",
                years.get(year).toString(),
                "x",
                middle,
                "y",
                Integer.toString(TOP + HEIGHT + 16),
                "text-anchor",
                "middle");
        if (years.size() <= MOST_LABELLED) {
            html.tag(
                    "text",
                    printed.money(wholes.get(year)),
                    "x",
                    middle,
                    "y",
                    y.subtract(BigDecimal.valueOf(GAP)).toPlainString(),
                    "text-anchor",
                    "middle");
        }
    }

    /** A bar a line, to the right of the middle what adds and to the left what takes away. */
    void steps(String title, Seq<Tuple2<String, Yuan>> steps) throws IOException {
        long most = steps.map(step -> Math.abs(step._2.fen())).max().getOrElse(0L);
        html.tag("figure", () -> {
            html.tag("figcaption", title + "（" + printed.unitLine() + "）");
            html.tag(
                    "svg",
                    () -> {
                        for (int i = 0; i < steps.size(); i++) {
                            step(steps.get(i), i * LINE, most);
                        }
                    },
                    "viewBox",
                    "0 0 " + WIDTH + " " + steps.size() * LINE,
                    "role",
                    "img",
                    "aria-label",
                    title);
        });
    }

    private void step(Tuple2<String, Yuan> step, int y, long most) throws IOException {
        String base = Integer.toString(y + LINE * 2 / 3);
        BigDecimal middle = BigDecimal.valueOf(NAME + BARS / 2);
        BigDecimal length = length(new Yuan(Math.abs(step._2.fen())), most, BARS / 2);
        boolean adds = step._2.fen() >= 0;
        html.tag("text", step._1, "x", "0", "y", base);
        bar(
                adds ? middle : middle.subtract(length),
                BigDecimal.valueOf(y + 4),
                length,
                BigDecimal.valueOf(LINE - 8),
                adds ? 0 : 2);
        html.tag("text", printed.change(step._2), "x", Integer.toString(WIDTH), "y", base, "text-anchor", "end");
    }

    private void legend(String name, int number) throws IOException {
        int y = TOP + number * 18;
        int x = WIDTH - LEGEND + 12;
        bar(BigDecimal.valueOf(x), BigDecimal.valueOf(y), BigDecimal.TEN, BigDecimal.TEN, number);
        html.tag("text", name, "x", Integer.toString(x + 16), "y", Integer.toString(y + 10));
    }

    private void bar(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, int colour) throws IOException {
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

    private void line(int from, int y, int to) throws IOException {
        html.alone(
                "line",
                "x1",
                Integer.toString(from),
                "y1",
                Integer.toString(y),
                "x2",
                Integer.toString(to),
                "y2",
                Integer.toString(y),
                "stroke",
                "#566570");
    }

    private static BigDecimal length(Yuan amount, long most, int longest) {
        return most == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(amount.fen())
                        .multiply(BigDecimal.valueOf(longest))
                        .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }
}
