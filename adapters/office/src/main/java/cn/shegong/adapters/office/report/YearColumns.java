package cn.shegong.adapters.office.report;

import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;

/** 年度柱形图: a column a year, its parts one on the other and the whole above it. */
record YearColumns(Drawing drawing) {

    private static final int HEIGHT = 250;
    private static final int TOP = 20;
    private static final int LEFT = 8;
    private static final int LEGEND = 130;
    private static final int MOST_LABELLED = 9;
    private static final int GAP = 6;

    /** One part of all columns. */
    record Part(String name, Vector<Yuan> amounts) {}

    void write(String title, Vector<Integer> years, Vector<Part> parts, Vector<Yuan> wholes) throws IOException {
        long most = wholes.map(Yuan::fen).max().getOrElse(0L);
        int legend = parts.size() > 1 ? LEGEND : 0;
        int pitch = (Drawing.WIDTH - LEFT - legend) / years.size();
        drawing.figure(title, (TOP + Math.max(HEIGHT + 24, legend == 0 ? 0 : parts.size() * 18)), () -> {
            for (int year = 0; year < years.size(); year++) {
                column(year, LEFT + year * pitch, pitch, years, parts, wholes, most);
            }
            line(LEFT, TOP + HEIGHT, LEFT + years.size() * pitch);
            for (int i = 0; i < (legend == 0 ? 0 : parts.size()); i++) {
                legend(parts.get(i).name(), i);
            }
        });
    }

    private void column(
            int year, int x, int pitch, Vector<Integer> years, Vector<Part> parts, Vector<Yuan> wholes, long most)
            throws IOException {
        int wide = pitch * 7 / 10;
        BigDecimal y = BigDecimal.valueOf(TOP + HEIGHT);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal height = Drawing.length(parts.get(i).amounts().get(year), most, HEIGHT);
            y = y.subtract(height);
            drawing.bar(BigDecimal.valueOf(x + (pitch - wide) / 2), y, BigDecimal.valueOf(wide), height, i);
        }
        String middle = Integer.toString(x + pitch / 2);
        drawing.html()
                .tag(
                        "text",
                        years.get(year).toString(),
                        "x",
                        middle,
                        "y",
                        Integer.toString(TOP + HEIGHT + 16),
                        "text-anchor",
                        "middle");
        if (years.size() <= MOST_LABELLED) {
            drawing.html()
                    .tag(
                            "text",
                            drawing.printed().money(wholes.get(year)),
                            "x",
                            middle,
                            "y",
                            y.subtract(BigDecimal.valueOf(GAP)).toPlainString(),
                            "text-anchor",
                            "middle");
        }
    }

    private void legend(String name, int number) throws IOException {
        int y = TOP + number * 18;
        int x = Drawing.WIDTH - LEGEND + 12;
        drawing.bar(BigDecimal.valueOf(x), BigDecimal.valueOf(y), BigDecimal.TEN, BigDecimal.TEN, number);
        drawing.html().tag("text", name, "x", Integer.toString(x + 16), "y", Integer.toString(y + 10));
    }

    private void line(int from, int y, int to) throws IOException {
        drawing.html()
                .alone(
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
}
