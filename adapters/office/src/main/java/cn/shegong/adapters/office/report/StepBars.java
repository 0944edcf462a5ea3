package cn.shegong.adapters.office.report;

import cn.shegong.domain.money.Yuan;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.math.BigDecimal;

/** 差额由来图: a bar a line, to the right of the middle what adds and to the left what takes away. */
record StepBars(Drawing drawing) {

    private static final int LINE = 26;
    private static final int NAME = 200;
    private static final int BARS = 350;

    void write(String title, Seq<Tuple2<String, Yuan>> steps) throws IOException {
        long most = steps.map(step -> Math.abs(step._2.fen())).max().getOrElse(0L);
        drawing.figure(title, steps.size() * LINE, () -> {
            for (int i = 0; i < steps.size(); i++) {
                step(steps.get(i), i * LINE, most);
            }
        });
    }

    private void step(Tuple2<String, Yuan> step, int y, long most) throws IOException {
        String base = Integer.toString(y + LINE * 2 / 3);
        BigDecimal middle = BigDecimal.valueOf(NAME + BARS / 2);
        BigDecimal length = Drawing.length(new Yuan(Math.abs(step._2.fen())), most, BARS / 2);
        boolean adds = !step._2.isNegative();
        drawing.html().tag("text", step._1, "x", "0", "y", base);
        drawing.bar(
                adds ? middle : middle.subtract(length),
                BigDecimal.valueOf(y + 4),
                length,
                BigDecimal.valueOf(LINE - 8),
                adds ? 0 : 2);
        drawing.html()
                .tag(
                        "text",
                        drawing.printed().change(step._2),
                        "x",
                        Integer.toString(Drawing.WIDTH),
                        "y",
                        base,
                        "text-anchor",
                        "end");
    }
}
