package cn.shegong.adapters.http;

import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ListNextCycles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;

/** 下一周期: each project's next purchase cycle. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.ALL)
@Controller("/api/v1/cycles")
final class Cycles {

    private final Desk desk;

    Cycles(Desk desk) {
        this.desk = desk;
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> list(HttpRequest<?> request) {
        return desk.ask(request, Cycles::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<YearMonth> from = inquiry.fields().optional("from", Reading.MONTH);
        return inquiry.plan()
                .map(plan -> Work.heavy(progress -> new ListNextCycles(
                                inquiry.core().receipts())
                        .list(plan, from.getOrElse(plan.scenario().horizon().firstMonth()))));
    }
}
