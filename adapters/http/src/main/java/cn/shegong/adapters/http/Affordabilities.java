package cn.shegong.adapters.http;

import cn.shegong.adapters.http.description.AffordabilityAnswer;
import cn.shegong.adapters.http.description.AffordabilityBody;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Reading;
import cn.shegong.application.usecase.FindAffordableUplift;
import cn.shegong.simulation.analysis.Target;
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

/** 承受力: the largest uplift within a cap. */
@Controller("/api/v1/affordability")
final class Affordabilities {

    private final Desk desk;

    Affordabilities(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "affordability", summary = "承受力 / The largest uplift within a cap")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AffordabilityBody.class),
                            examples = @ExampleObject(name = "example", value = Examples.AFFORDABILITY)))
    @ApiResponse(
            responseCode = "200",
            description = "答复 / the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AffordabilityAnswer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(ref = "#/components/schemas/Text")),
                @Content(mediaType = Manner.XLSX, schema = @Schema(ref = "#/components/schemas/Workbook")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "#/components/schemas/Text"))
            })
    @Call
    @Post
    CompletableFuture<MutableHttpResponse<byte[]>> find(HttpRequest<?> request) {
        return desk.ask(request, Affordabilities::read);
    }

    private static Option<Work> read(Inquiry inquiry) {
        var fields = inquiry.fields();
        var adjustment = fields.required("adjustment", Reading.MONTH);
        var years = fields.required("year", Readings.YEAR_OR_ALL);
        var cap = fields.required("cap", Readings.MONEY);
        Target.Scope scope = fields.optional("district", Reading.TEXT)
                .<Target.Scope>map(Target.OfDistrict::new)
                .getOrElse(new Target.Total());
        var find = new FindAffordableUplift(inquiry.core().receipts());
        return inquiry.plan()
                .flatMap(plan -> adjustment.flatMap(month ->
                        years.flatMap(when -> cap.map(amount -> Work.heavy(progress -> find.find(
                                plan, new Question.LargestUplift(month, new Target(scope, when), amount)))))));
    }
}
