package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.CyclesAnswer;
import cn.shegong.adapters.http.description.CyclesBody;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ListNextCycles;
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
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;

/** 下一周期: each project's next purchase cycle. */
@Controller("/api/v1/cycles")
final class Cycles {

    private final Desk desk;

    Cycles(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "cycles", summary = "下一周期 / Each project's next purchase cycle")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CyclesBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.CYCLES)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CyclesAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> list(HttpRequest<?> request) {
        return desk.ask(request, Cycles::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<YearMonth> from = inquiry.fields().optional("from", Reading.MONTH);
        Option<String> district = inquiry.district();
        var list = new ListNextCycles(inquiry.core().receipts());
        return inquiry.plan()
                .map(plan -> Work.heavy(progress -> new RestrictPlan(district)
                        .of(plan)
                        .flatMap(part -> list.list(
                                part, from.getOrElse(plan.scenario().horizon().firstMonth())))));
    }
}
