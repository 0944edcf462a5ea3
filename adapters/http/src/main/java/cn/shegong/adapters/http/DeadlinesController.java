package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.DeadlinesAnswer;
import cn.shegong.adapters.http.description.DeadlinesBody;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ListDeadlines;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

/** 期限: what is due about each cycle, and who is late. */
@Controller("/api/v1/deadlines")
final class DeadlinesController {

    /** Whose day it is where none is said. */
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final Desk desk;

    DeadlinesController(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "deadlines", summary = "期限 / What is due about each cycle, and who is late")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadlinesBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.DEADLINES)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeadlinesAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> list(HttpRequest<?> request) {
        return desk.ask(request, DeadlinesController::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        Option<LocalDate> asOf = inquiry.fields().optional("asOf", Reading.DATE, LocalDate.now(SHENZHEN));
        Option<Integer> within = inquiry.fields()
                .optional("within", Reading.whole(1, Question.Deadlines.MOST_MONTHS))
                .map(Long::intValue);
        Option<String> district = inquiry.district();
        var deadlines = new ListDeadlines(inquiry.core().receipts());
        return inquiry.plan()
                .flatMap(plan -> asOf.map(day -> Work.heavy(progress -> new RestrictPlan(district)
                        .of(plan)
                        .map(part -> deadlines.list(part, new Question.Deadlines(day, within))))));
    }
}
