package cn.shegong.adapters.office.write;

import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 公式的写法: formulas as spreadsheets write them.
 *
 * @param inputs where the inputs stand
 */
record FormulaCells(Vector<String> inputs) {

    /** A spreadsheet takes so many of a sum's parts, and formulas no longer than so many letters. */
    private static final int MOST_PARTS = 250;

    /** None where a spreadsheet has no such formula. */
    Option<String> of(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return Option.some(number(constant.value()));
        }
        if (formula instanceof Formula.Input input) {
            return Option.some(inputs.get(input.index()));
        }
        if (formula instanceof Formula.Total) {
            return all("SUM");
        }
        if (formula instanceof Formula.Mean) {
            return all("AVERAGE");
        }
        return formula instanceof Formula.Binary binary ? of(binary) : Option.none();
    }

    private Option<String> all(String function) {
        return Option.when(
                inputs.nonEmpty() && inputs.size() <= MOST_PARTS, () -> function + "(" + inputs.mkString(",") + ")");
    }

    private static String number(Fraction value) {
        return value.isWhole() ? value.toString() : "(" + value + ")";
    }

    private Option<String> of(Formula.Binary binary) {
        return of(binary.left())
                .flatMap(left -> of(binary.right()).map(right -> switch (binary.operator()) {
                    case PLUS -> "(" + left + "+" + right + ")";
                    case MINUS -> "(" + left + "-" + right + ")";
                    case TIMES -> left + "*" + right;
                    case DIVIDED_BY -> left + "/(" + right + ")";
                    case TO_THE -> "(" + left + ")^(" + right + ")";
                    case MAX -> "MAX(" + left + "," + right + ")";
                }));
    }
}
