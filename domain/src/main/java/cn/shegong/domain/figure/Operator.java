package cn.shegong.domain.figure;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Seq;

/** 运算: what joins two formulas. */
public enum Operator {
    /** 加: the sum. */
    PLUS(" + "),
    /** 减: the left less the right. */
    MINUS(" − "),
    /** 乘: the product. */
    TIMES(" × "),
    /** 除: the left over the right, exact; the right is not 0. */
    DIVIDED_BY(" ÷ "),
    /** 乘方: the left to the power of the right, a whole number of years. */
    TO_THE(" ^ "),
    /** 取较大值: the larger of the two. */
    MAX(", ");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    Fraction apply(Fraction left, Fraction right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
            case TO_THE -> left.power(right.numerator().intValueExact());
            case MAX -> left.max(right);
        };
    }

    String print(Formula left, Formula right, Seq<String> names) {
        return switch (this) {
            case MAX -> "max(" + left.print(names) + sign + right.print(names) + ")";
            case PLUS -> left.print(names) + sign + right.print(names);
            case MINUS -> left.print(names) + sign + bracketed(right, names);
            case TIMES, DIVIDED_BY, TO_THE -> bracketed(left, names) + sign + bracketed(right, names);
        };
    }

    private static String bracketed(Formula formula, Seq<String> names) {
        return formula.isSum() ? "(" + formula.print(names) + ")" : formula.print(names);
    }
}
