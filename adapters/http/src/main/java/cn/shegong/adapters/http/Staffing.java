package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.StaffingAnswer;
import cn.shegong.adapters.http.description.StaffingRow;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.usecase.CountPosts;
import cn.shegong.domain.check.Entry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** 岗位配备: the posts that norms ask for. */
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

    @Operation(operationId = "staffing", summary = "岗位配备 / The posts that norms ask for")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            array = @ArraySchema(schema = @Schema(implementation = StaffingRow.class)),
                            examples = @ExampleObject(name = "example", value = Examples.STAFFING)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StaffingAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
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
