package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.http.description.ExplanationAnswer;
import cn.shegong.adapters.http.description.ExplanationBody;
import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.ExplainFigure;
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

/** 解释: a figure as a tree. */
@Controller("/api/v1/explanations")
final class Explanations {

    private final Desk desk;

    Explanations(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "explanations", summary = "解释 / A figure as a tree")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExplanationBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPLANATION)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExplanationAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> explain(HttpRequest<?> request) {
        return desk.ask(request, Explanations::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var fields = inquiry.fields();
        var series = fields.required("series", Readings.SERIES);
        var year = fields.required("year", Readings.YEAR);
        var scope = scope(fields);
        int depth = fields.optional("depth", Readings.DEPTH).getOrElse(Integer.MAX_VALUE);
        var explain = new ExplainFigure(inquiry.core().receipts());
        return inquiry.plan()
                .flatMap(plan -> series.flatMap(which -> year.map(when ->
                        Work.heavy(progress -> explain.explain(plan, new Question.HowSo(which, when, scope, depth))))));
    }

    private static Question.Scope scope(Fields fields) {
        Option<String> district = fields.optional("district", Reading.TEXT);
        Option<String> project = fields.optional("project", Reading.TEXT);
        if (district.isDefined() && project.isDefined()) {
            fields.wrong("district", Expected.of("not-with", "project"));
        }
        return project.<Question.Scope>map(Question.OfProject::new)
                .orElse(() -> district.map(Question.OfDistrict::new))
                .getOrElse(new Question.Total());
    }
}
