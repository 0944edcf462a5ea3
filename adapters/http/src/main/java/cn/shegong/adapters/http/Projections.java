package cn.shegong.adapters.http;

import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ProjectBudgets;
import cn.shegong.simulation.projection.Grouping;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 测算: budgets by district, or in other groups, and fiscal year. */
@Controller("/api/v1/projections")
final class Projections {

    private static final Reading<Grouping> BY = Reading.TEXT.map(Grouping::named);

    private final Desk desk;

    Projections(Desk desk) {
        this.desk = desk;
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> project(HttpRequest<?> request) {
        return desk.answer(request, Projections::read);
    }

    private static Option<Question.Work> read(Inquiry inquiry) {
        Grouping by = inquiry.fields().optional("by", BY).getOrElse(Grouping.DISTRICT);
        return inquiry.plan()
                .map(plan -> progress -> new ProjectBudgets(inquiry.core().receipts()).project(plan, by, progress));
    }
}
