package cn.shegong.adapters.http;

import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ReckonOnePercent;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 速算: what one per cent more at one adjustment costs. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.ALL)
@Controller("/api/v1/reckonings")
final class Reckonings {

    private final Desk desk;

    Reckonings(Desk desk) {
        this.desk = desk;
    }

    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> reckon(HttpRequest<?> request) {
        return desk.ask(request, Reckonings::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var adjustment = inquiry.fields().required("adjustment", Reading.MONTH);
        var reckon = new ReckonOnePercent(inquiry.core().receipts());
        return inquiry.plan()
                .flatMap(plan -> adjustment.map(month -> Work.heavy(progress -> reckon.reckon(plan, month))));
    }
}
