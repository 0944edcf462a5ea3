package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.StaffingRatio;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 岗位表: what each norm asks for, reckoned on the sheet by its ratio. */
record PostsPage(Grid grid, Phrases phrases) {

    private static final int QUANTITY = 4;
    private static final int LEAST = 5;
    private static final int EXISTING = 7;

    void write(Seq<Result.PostsRow> rows, String footer) {
        grid.line(Emphasis.TITLE, phrases.of("posts.title"));
        grid.head(Vector.of("norm", "client", "category")
                .map(key -> phrases.value("posts." + key))
                .append(phrases.value("measures.ratio"))
                .appendAll(Vector.of("quantity", "min", "max").map(key -> phrases.value("posts." + key)))
                .append(phrases.value("posts.existing"))
                .append(phrases.value("posts.gap")));
        grid.freeze(1);
        rows.forEach(this::row);
        grid.finish(footer);
    }

    private void row(Result.PostsRow row) {
        int at = grid.next();
        String quantity = Letters.cell(QUANTITY, at);
        Norm norm = row.norm();
        Vector<Value> about = Vector.of(
                Value.of(norm.id().id()),
                Value.worded(phrases.in(norm.client())),
                Value.of(norm.category().name()),
                Value.of(norm.ratio().isStated() ? norm.ratio().toString() : phrases.of("posts.none")),
                Value.count(row.row().quantity()));
        Vector<Value> asked = row.asked() instanceof Result.AskedRange range
                ? Vector.of(
                        Value.count(range.range().min()).by(least(norm, quantity)),
                        Value.count(range.range().max()).by(most(norm, quantity)))
                : Vector.of(Value.withheld(), Value.withheld());
        Value existing =
                row.row().existing() instanceof StaffingRow.Posts posts ? Value.count(posts.posts()) : Value.blank();
        Value gap = row.asked() instanceof Result.AskedRange range
                        && row.row().existing() instanceof StaffingRow.Posts posts
                ? Value.count(Math.max(0, range.range().min() - posts.posts()))
                        .by("MAX(0," + Letters.cell(LEAST, at) + "-" + Letters.cell(EXISTING, at) + ")")
                : Value.blank();
        grid.row(Emphasis.PLAIN, about.appendAll(asked).append(existing).append(gap));
    }

    private static String least(Norm norm, String quantity) {
        return norm.ratio() instanceof StaffingRatio.ClientsPerPost clients
                ? asked(norm, quantity, "ROUNDUP(" + quantity + "/" + clients.most() + ",0)")
                : asked(norm, quantity, quantity + "*" + ((StaffingRatio.PostsPerUnit) norm.ratio()).fewest());
    }

    private static String most(Norm norm, String quantity) {
        return norm.ratio() instanceof StaffingRatio.ClientsPerPost clients
                ? asked(norm, quantity, "ROUNDUP(" + quantity + "/" + clients.fewest() + ",0)")
                : asked(norm, quantity, quantity + "*" + ((StaffingRatio.PostsPerUnit) norm.ratio()).most());
    }

    private static String asked(Norm norm, String quantity, String posts) {
        return norm.atLeast() == 0 ? posts : "IF(" + quantity + "=0,0,MAX(" + norm.atLeast() + "," + posts + "))";
    }
}
