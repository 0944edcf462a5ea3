package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A figure as a tree in print, so many levels deep: each figure opens once, and what is interpreted is said once, at the foot. For one print,
 * by one thread.
 */
final class ExplanationText {

    private final Explanations names;
    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();
    private final Set<Figure> opened = Collections.newSetFromMap(new IdentityHashMap<>());

    private ExplanationText(Explanations names, int columns) {
        this.names = names;
        this.columns = columns;
    }

    static Vector<String> of(Result.Explanation explanation, Explanations names, int columns) {
        ExplanationText text = new ExplanationText(names, columns);
        text.open(explanation.figure(), "", "", explanation.asked().depth());
        text.foot();
        return Vector.ofAll(text.lines);
    }

    private void open(Figure figure, String first, String rest, int depth) {
        boolean leaf = figure.inputs().isEmpty();
        boolean again = !leaf && opened.contains(figure);
        String value = names.name(figure) + " = " + Explanations.printed(figure) + names.unit(figure);
        add(first, rest + "   ", value + (again ? names.phrase("explain.above") : "") + (leaf ? sources(figure) : ""));
        if (leaf || again) {
            return;
        }
        Figure.Computed computed = (Figure.Computed) figure;
        if (depth == 0) {
            add(rest + "     ", rest + "       ", "= " + names.formula(computed) + sources(computed));
            return;
        }
        opened.add(figure);
        add(rest + "│    ", rest + "│      ", "= " + names.formula(computed) + sources(computed));
        Seq<Figure> inputs = figure.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            boolean last = i == inputs.size() - 1;
            open(inputs.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), depth - 1);
        }
    }

    /** The places in brackets, each once; an interpretation or a remark by its number at the foot. */
    private String sources(Figure figure) {
        Vector<String> sources = figure.basis() instanceof Basis.Stated stated
                ? Vector.of(source(stated.source()))
                : names.basis(figure.basis()).toVector();
        if (figure instanceof Figure.Computed computed && computed.precision() instanceof Precision.Rounded rounded) {
            String rounding = source(rounded.rounding().source());
            sources = sources.reject(rounding::startsWith).append(rounding);
        }
        return sources.isEmpty() ? "" : "  [" + sources.mkString(names.phrase("source.and")) + "]";
    }

    private String source(Source source) {
        String place = names.place(source.place());
        if (source.reading() instanceof Source.Interpretation interpretation) {
            return place + names.phrase("explain.interpretation", number(interpretation.reason()));
        }
        return source.reading() instanceof Source.PutRight right
                ? place + names.phrase("explain.remark", number(right.remark()))
                : place;
    }

    private int number(Text remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        return remarks.indexOf(remark) + 1;
    }

    private void add(String first, String hang, String text) {
        Screen.broken(first + text, hang, columns).forEach(lines::add);
    }

    private void foot() {
        if (remarks.isEmpty()) {
            return;
        }
        lines.add("");
        for (int i = 0; i < remarks.size(); i++) {
            add("(" + (i + 1) + ") ", "    ", names.in(remarks.get(i)));
        }
    }
}
