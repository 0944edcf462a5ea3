package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.usecase.CompareBudgets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 比较: two scenarios or two years side by side, with the steps between them. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.ALL)
@Controller("/api/v1/comparisons")
final class Comparisons {

    private final Desk desk;

    Comparisons(Desk desk) {
        this.desk = desk;
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> compare(HttpRequest<?> request) {
        return desk.ask(request, Comparisons::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<CompareBudgets.Question> years = years(inquiry);
        boolean against = inquiry.holds("against");
        if (against == inquiry.fields().has("years")) {
            inquiry.fields().missing("against", Expected.of("against-or-years"));
        }
        return inquiry.plan()
                .flatMap(plan ->
                        against ? against(inquiry, plan) : years.map(question -> work(inquiry, plan, question)));
    }

    private static Option<Work> against(Inquiry inquiry, Plan plan) {
        return inquiry.against(plan).map(other -> work(inquiry, plan, new CompareBudgets.Scenarios(other)));
    }

    private static Option<CompareBudgets.Question> years(Inquiry inquiry) {
        var fields = inquiry.fields();
        Seq<Integer> pair = fields.items("years").flatMap(year -> fields.read(year, Readings.YEAR));
        if (fields.has("years") && pair.size() != 2) {
            fields.wrong("years", Expected.of("two-years"));
            return Option.none();
        }
        return pair.headOption().map(first -> new CompareBudgets.Years(first, pair.last()));
    }

    private static Work work(Inquiry inquiry, Plan plan, CompareBudgets.Question question) {
        return Work.heavy(progress -> new CompareBudgets(inquiry.core().receipts()).compare(plan, question));
    }
}
