package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.usecase.CountPosts;
import cn.shegong.domain.check.Entry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 岗位配备: the posts that norms ask for. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.ALL)
@Controller("/api/v1/staffing")
final class Staffing {

    private final Desk desk;
    private final CountPosts countPosts;
    private final Limits limits;

    Staffing(Desk desk, Core core, Limits limits) {
        this.desk = desk;
        this.limits = limits;
        countPosts = new CountPosts(core.texts(), core.staffingRows(), core.receipts());
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> count(HttpRequest<?> request) {
        return desk.askList(request, "rows", this::read);
    }

    private Option<Work> read(Inquiry inquiry) {
        Option<Document> rows = inquiry.part("rows");
        if (rows.isEmpty()) {
            inquiry.fields().missing("rows", Expected.of("list"));
        }
        return rows.flatMap(body -> inquiry.faults().take(countPosts.count(body, new Entry.Blank<>(), limits.rows())))
                .map(answer -> Work.light(progress -> Either.right(answer)));
    }
}
