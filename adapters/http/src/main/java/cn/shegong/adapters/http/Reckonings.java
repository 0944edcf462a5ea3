package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.ReckoningAnswer;
import cn.shegong.adapters.http.description.ReckoningBody;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ReckonOnePercent;
import cn.shegong.application.usecase.RestrictPlan;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 速算: what one per cent more at one adjustment costs. */
@Controller("/api/v1/reckonings")
final class Reckonings {

    private final Desk desk;

    Reckonings(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "reckonings", summary = "速算 / What one per cent more costs")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReckoningBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.RECKONING)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReckoningAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> reckon(HttpRequest<?> request) {
        return desk.ask(request, Reckonings::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var adjustment = inquiry.fields().required("adjustment", Reading.MONTH);
        var reckon = new ReckonOnePercent(inquiry.core().receipts());
        Option<String> district = inquiry.district();
        return inquiry.plan()
                .flatMap(plan -> adjustment.map(month -> Work.heavy(
                        progress -> new RestrictPlan(district).of(plan).flatMap(part -> reckon.reckon(part, month)))));
    }
}
