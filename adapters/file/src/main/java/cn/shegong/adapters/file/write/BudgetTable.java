package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Text;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 预算表: groups by fiscal year, and a total to which the printed parts add up. */
record BudgetTable(Print print) {

    /** One series. */
    TextTable of(Result.Budgets budgets, Series series) {
        Projection projection = budgets.projection();
        Vector<Vector<String>> byYear = Vector.range(0, projection.years().size())
                .map(year -> column(
                        projection
                                .groups()
                                .toVector()
                                .map(group -> group.table().amounts(series).get(year)),
                        projection.total().amounts(series).get(year)));
        Seq<String> names = projection
                .groups()
                .map(group -> group.name()
                        .map(name -> titled(name, budgets.titles()))
                        .getOrElse(() -> print.word("group.none")))
                .append(print.word("table.total"));
        Seq<Seq<String>> rows = names.zipWithIndex(
                (name, row) -> byYear.map(column -> column.get(row)).prepend(name));
        Seq<String> head = projection
                .years()
                .map(String::valueOf)
                .prepend(print.group(projection.by().key()));
        return new TextTable(rows.prepend(head), 1);
    }

    private String titled(String name, Map<String, Text> titles) {
        return titles.get(name).map(title -> name + " " + print.in(title)).getOrElse(name);
    }

    /** The groups' amounts of a year, then the total. */
    private Vector<String> column(Vector<Amount> parts, Amount total) {
        if (!(total instanceof Amount.Money whole)) {
            return parts.append(total).map(this::alone);
        }
        long printed = print.steps(whole.yuan());
        return print.steps(printed, parts.map(BudgetTable::yuan))
                .append(printed)
                .map(print::money);
    }

    private static Yuan yuan(Amount amount) {
        return ((Amount.Money) amount).yuan();
    }

    private String alone(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return print.money(money.yuan());
        }
        return amount instanceof Amount.Count count ? print.count(count.number()) : print.word("table.withheld");
    }
}
